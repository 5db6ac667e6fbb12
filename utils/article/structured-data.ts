/**
 * What a page says of itself in JSON-LD: read, never trusted with text. Only names, dates and whether it is gated.
 */
import { countWords, foldSpace } from '../text.ts';
import { findNodes, isNode, list, type Node } from './json-ld.ts';

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|CreativeWork)$/;
/** Types that say little: a page's true article stands before them. */
const VAGUE_TYPE = /(?:CreativeWork|Review)$/;

export interface StructuredData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  readonly image: string | null;
  readonly isArticle: boolean;
  /** What all its nodes are, by schema.org's names. */
  readonly types: readonly string[];
  /** True where the page declares that (a part of) it is not free to read. */
  readonly gated: boolean;
  /** CSS selectors of the parts declared as not free. */
  readonly gatedParts: readonly string[];
  /** How many words the whole article has by the page's own account, or null. Its text is never used. */
  readonly declaredWords: number | null;
}

const typesOf = (node: Node): string[] => list(node['@type']).filter((type) => typeof type === 'string');
const isArticleType = (node: Node): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type));

/** A value's text; the first one's, where there are several. */
function text(value: unknown): string | null {
  const [first] = list(value);
  if (typeof first === 'number') return String(first);
  if (typeof first === 'string') return first.trim() || null;
  return isNode(first) && '@value' in first ? text(first['@value']) : null;
}

/** `false` as people write it: itself, `"False"`, `"http://schema.org/False"`. */
const isFalse = (value: unknown): boolean =>
  list(value).some((item) => item === false || (typeof item === 'string' && /(?:^|\/)false$/i.test(item.trim())));

const withoutFragment = (url: string): string => url.split('#')[0] ?? '';

/** Whether a node says that it is of the page at `url`. */
function isOfPage(node: Node, url: string): boolean {
  return ['url', '@id', 'mainEntityOfPage'].some((key) =>
    list(node[key]).some((value) => {
      const address = isNode(value) ? (text(value['@id']) ?? text(value['url'])) : text(value);
      return address !== null && withoutFragment(address) === withoutFragment(url);
    }),
  );
}

/** The node of the page's own article: the one of its address, else the first that is plainly an article. */
function findArticle(nodes: Iterable<Node>, url: string): Node | null {
  const articles = [...nodes].filter((node) => isArticleType(node) && (node['headline'] ?? node['datePublished']));
  const plain = articles.filter((node) => typesOf(node).some((type) => !VAGUE_TYPE.test(type)));
  return plain.find((node) => isOfPage(node, url)) ?? plain[0] ?? articles[0] ?? null;
}

/** Names of people and organizations, by themselves, in lists, or referred to by their `@id`. */
function namesOf(value: unknown, nodes: Iterable<Node>, depth = 0): string[] {
  if (depth > 3) return [];
  return list(value).flatMap((item) => {
    if (!isNode(item)) return text(item) ?? [];
    const name = text(item['name']);
    if (name !== null) return list(item['name']).flatMap((one) => text(one) ?? []);
    if ('@list' in item) return namesOf(item['@list'], nodes, depth + 1);
    const id = text(item['@id']);
    const meant = id === null ? undefined : [...nodes].find((node) => node['@id'] === id && node['name']);
    return meant ? (text(meant['name']) ?? []) : [];
  });
}

function imageOf(value: unknown, nodes: Iterable<Node>): string | null {
  const [first] = list(value);
  if (!isNode(first)) return text(first);
  const own = text(first['url']) ?? text(first['contentUrl']);
  if (own !== null) return own;
  const id = text(first['@id']);
  const meant = id === null ? undefined : [...nodes].find((node) => node !== first && node['@id'] === id);
  return meant ? (text(meant['url']) ?? text(meant['contentUrl'])) : null;
}

function langOf(value: unknown): string | null {
  const [first] = list(value);
  return isNode(first) ? (text(first['alternateName']) ?? text(first['name'])) : text(first);
}

function countDeclaredWords(article: Node): number | null {
  const declared = Number.parseInt(text(article['wordCount'])?.replace(/[,.\s]/g, '') ?? '', 10);
  if (declared > 0) return declared;
  const body = text(article['articleBody']);
  return body === null ? null : countWords(foldSpace(body)) || null;
}

/** What is declared as not free: the article and its parts, or a page that names no article. Not what it links to. */
function findGated(holders: ReadonlyMap<Node, Node | null>, article: Node | null, url: string): Node[] {
  const isOther = (node: Node): boolean =>
    article !== null &&
    node !== article &&
    isArticleType(node) &&
    text(node['headline']) !== null &&
    text(node['headline']) !== text(article['headline']) &&
    !isOfPage(node, url);
  return [...holders.keys()].filter((node) => {
    if (!isFalse(node['isAccessibleForFree'])) return false;
    for (let up: Node | null = node; up; up = holders.get(up) ?? null) if (isOther(up)) return false;
    return true;
  });
}

/** Reads the structured data of a page. Broken JSON is skipped. */
export function readStructuredData(document: Document): StructuredData {
  const holders = findNodes(document);
  const nodes = [...holders.keys()];
  const article = findArticle(nodes, document.URL);
  const gated = findGated(holders, article, document.URL);
  return {
    headline: article && (text(article['headline']) ?? text(article['name'])),
    authors: article ? namesOf(article['author'] ?? article['creator'], nodes) : [],
    publisher: article && (namesOf(article['publisher'], nodes)[0] ?? null),
    published: article && text(article['datePublished']),
    modified: article && text(article['dateModified']),
    lang: article && langOf(article['inLanguage']),
    image: article && imageOf(article['image'], nodes),
    isArticle: article !== null && !typesOf(article).every((type) => type.endsWith('CreativeWork')),
    types: nodes.flatMap(typesOf).map((type) => type.slice(type.lastIndexOf('/') + 1)),
    gated: gated.length > 0,
    gatedParts: gated.flatMap((part) => list(part['cssSelector'])).filter((selector) => typeof selector === 'string'),
    declaredWords: article && countDeclaredWords(article),
  };
}
