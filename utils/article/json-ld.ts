/**
 * The JSON-LD of a page as nodes: parsed as loosely as people write it, and bounded, whatever a page holds.
 */

export type Node = Readonly<Record<string, unknown>>;

/** What a page may say of itself; beyond that, somebody wants to keep us busy. */
const MAX_SCRIPTS = 40;
const MAX_CHARS = 2_000_000;
const MAX_NODES = 2_000;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` as an array, arrays in it flattened one level; none for nothing. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value.flat() as unknown[]) : value === undefined || value === null ? [] : [value];

const JSON_ESCAPES = '"\\/bfnrtu';

/** A string literal with what JSON does not allow in it made good: raw line breaks, and escapes of other languages. */
function repairString(literal: string): string {
  let repaired = '';
  for (let at = 0; at < literal.length; at += 1) {
    const character = literal.charAt(at);
    if (character === '\\') {
      at += 1;
      const escaped = literal.charAt(at);
      if (JSON_ESCAPES.includes(escaped)) repaired += character;
      repaired += escaped < ' ' ? ' ' : escaped;
    } else repaired += character < ' ' ? ' ' : character;
  }
  return repaired;
}

/** Strings, and what is no JSON between them: comments, and commas before a closing bracket. */
const TOKENS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*|,(?=\s*[}\]])/g;

function repairJson(source: string): string {
  return source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|;)\s*$/, '')
    .replace(TOKENS, (token) => (token.startsWith('"') ? repairString(token) : ''));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined; // Broken, or nested deeper than the engine goes: the page's other marks have to do.
  }
}

function parseLoosely(source: string): unknown {
  const value = parse(source);
  return value === undefined ? parse(repairJson(source.trim())) : value;
}

/** Where nodes lie that say something of the page itself, and not of what it links to. */
const BRANCHES = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];

/** Every node of the page's graphs, breadth first, with the node that holds it. Broken JSON is skipped. */
export function findNodes(document: Document): ReadonlyMap<Node, Node | null> {
  const holders = new Map<Node, Node | null>();
  const queue: (readonly [unknown, Node | null])[] = [];
  let chars = 0;
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) {
    const source = script.textContent;
    chars += source.length;
    if (chars > MAX_CHARS) break;
    for (const value of list(parseLoosely(source))) queue.push([value, null]);
  }
  for (const [value, holder] of queue) {
    if (holders.size >= MAX_NODES) break;
    if (!isNode(value)) continue;
    holders.set(value, holder);
    for (const branch of BRANCHES) for (const inner of list(value[branch])) queue.push([inner, value]);
  }
  return holders;
}
