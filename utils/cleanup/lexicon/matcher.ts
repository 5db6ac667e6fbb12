/**
 * Reads a text once and tells every role that its words and phrases play, whatever the number of entries: entries are
 * found by their first word. No pattern is compiled, so a language costs nothing until a page is in it.
 */
import { type Lexicon, type Role, ROLES } from './lexicon.ts';

/** Scripts in which entries are found anywhere in the text: no spaces between words, or endings grown onto them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Scripts that write the article, and short words such as "and" or "in", onto the next word. */
const PREFIXES =
  /^(?:[\u05d5\u05e9]?[\u05d1\u05dc\u05de\u05db]?\u05d4?(?=[\u0590-\u05ff]{2})|[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0644\u0643]?(?:\u0627\u0644)?)(?=[\u0600-\u06ff]{2}))/;
const MAY_PREFIX = /^[\u0590-\u06ff]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const GAP = '…';
const MAX_GAP_WORDS = 4;
const CACHE_SIZE = 4000;

/** A word of an entry, in lower case; of a stem, what words of it begin with. */
interface Pattern {
  readonly text: string;
  readonly isStem: boolean;
}

interface Entry {
  readonly role: Role;
  readonly words: readonly Pattern[];
}

interface Reading {
  readonly roles: ReadonlySet<Role>;
  readonly whole: ReadonlySet<Role>;
  /** Offset in the text at which the longest entry that begins the text ends. */
  readonly starts: ReadonlyMap<Role, number>;
}

/** An entry found in a text. */
interface Hit {
  readonly role: Role;
  /** Where it ends, if the text begins with it. */
  readonly end: number | null;
  /** Whether the text ends with it. */
  readonly toEnd: boolean;
}

function toReading(hits: readonly Hit[]): Reading {
  const starts = new Map<Role, number>();
  for (const { role, end } of hits) if (end !== null) starts.set(role, Math.max(end, starts.get(role) ?? 0));
  return {
    roles: new Set(hits.map(({ role }) => role)),
    whole: new Set(hits.filter(({ end, toEnd }) => end !== null && toEnd).map(({ role }) => role)),
    starts,
  };
}

/** What most texts read as. */
const NOTHING: Reading = { roles: new Set(), whole: new Set(), starts: new Map() };

const toLower = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");
const toPattern = (word: string): Pattern =>
  word.endsWith('*') ? { text: word.slice(0, -1), isStem: true } : { text: word, isStem: false };

/** The words of a text, without their places: those are asked of few texts, and would take more memory than the words. */
const toWordList = (text: string): string[] => toLower(text).match(WORD) ?? [];

/** A key of how a word begins, as a number: to cut three letters off every word of a page would make as many strings. */
const toStemKey = (word: string): number =>
  ((word.charCodeAt(0) * 961 + word.charCodeAt(1) * 31 + word.charCodeAt(2)) | 0) & 0x3fff_ffff;

/** Offset at which the word of that index ends. */
function endOf(text: string, index: number): number {
  let left = index;
  for (const match of text.matchAll(WORD)) if (left-- === 0) return match.index + match[0].length;
  return text.length;
}

const matches = ({ text, isStem }: Pattern, word: string): boolean => (isStem ? word.startsWith(text) : word === text);

/** Index of the word after the entry if it stands at `at`, else -1. */
function matchAt(entry: readonly Pattern[], words: readonly string[], at: number): number {
  let position = at;
  for (let index = 0; index < entry.length; index += 1) {
    const pattern = entry[index];
    if (pattern === undefined) return -1;
    if (pattern.text === GAP) {
      for (let gap = 0; gap <= MAX_GAP_WORDS; gap += 1) {
        const end = matchAt(entry.slice(index + 1), words, position + gap);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = words[position];
    if (word === undefined) return -1;
    if (!matches(pattern, word) && !(MAY_PREFIX.test(word) && matches(pattern, word.replace(PREFIXES, '')))) return -1;
    position += 1;
  }
  return position;
}

function push<Key>(index: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}

export class Matcher {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byStem = new Map<number, Entry[]>();
  readonly #anywhere: { readonly role: Role; readonly text: string }[] = [];
  readonly #cache = new Map<string, Reading>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const role of ROLES) {
      for (const entry of new Set(lexicons.flatMap((lexicon) => lexicon[role] ?? []))) this.#add(role, entry);
    }
  }

  #add(role: Role, entry: string): void {
    if (UNSPACED.test(entry)) {
      this.#anywhere.push({ role, text: entry.toLowerCase() });
      return;
    }
    const words = (toLower(entry).match(/…|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*\*?/gu) ?? []).map(toPattern);
    const [first] = words;
    if (!first) return;
    if (first.isStem) push(this.#byStem, toStemKey(first.text), { role, words });
    else push(this.#byWord, first.text, { role, words });
  }

  #read(text: string): Reading {
    const known = this.#cache.get(text);
    if (known) return known;
    const reading = this.#readAnew(text);
    if (this.#cache.size > CACHE_SIZE) this.#cache.clear();
    this.#cache.set(text, reading);
    return reading;
  }

  #readAnew(text: string): Reading {
    const hits: Hit[] = [];
    const words = toWordList(text);
    const find = (entries: readonly Entry[] | undefined, at: number): void => {
      if (!entries) return;
      for (const { role, words: entry } of entries) {
        const next = matchAt(entry, words, at);
        if (next <= 0) continue;
        hits.push({ role, end: at === 0 ? endOf(text, next - 1) : null, toEnd: next === words.length });
      }
    };
    words.forEach((word, at) => {
      find(this.#byWord.get(word), at);
      find(this.#byStem.get(toStemKey(word)), at);
      const bare = MAY_PREFIX.test(word) ? word.replace(PREFIXES, '') : word;
      if (bare === word) return;
      find(this.#byWord.get(bare), at);
      find(this.#byStem.get(toStemKey(bare)), at);
    });
    if (this.#anywhere.length) hits.push(...this.#findAnywhere(text));
    return hits.length ? toReading(hits) : NOTHING;
  }

  *#findAnywhere(text: string): Generator<Hit> {
    const lower = text.toLowerCase();
    const first = lower.search(/[\p{L}\p{N}]/u);
    for (const { role, text: entry } of this.#anywhere) {
      const at = lower.indexOf(entry);
      if (at < 0) continue;
      const end = at + entry.length;
      yield { role, end: at === first ? end : null, toEnd: !/[\p{L}\p{N}]/u.test(lower.slice(end)) };
    }
  }

  /** Drops the texts that were read: those of one page tell nothing of the next, and are not ours to keep. */
  forget(): void {
    this.#cache.clear();
  }

  /** Whether an entry of `role` occurs in `text`. */
  has(role: Role, text: string): boolean {
    return this.#read(text).roles.has(role);
  }

  /** Whether `text` is an entry of `role` and nothing else but punctuation. */
  isWhole(role: Role, text: string): boolean {
    return this.#read(text).whole.has(role);
  }

  /** What follows the entry of `role` with which `text` begins, without leading punctuation; null if it does not. */
  after(role: Role, text: string): string | null {
    const end = this.#read(text).starts.get(role);
    return end === undefined ? null : text.slice(end).replace(/^[\s:：\-–—|/.]+/u, '');
  }
}

const matchers = new WeakMap<readonly Lexicon[], Matcher>();

/** The matcher of these lexicons, made once for the same array. */
export function matcherOf(lexicons: readonly Lexicon[]): Matcher {
  const known = matchers.get(lexicons);
  if (known) return known;
  const matcher = new Matcher(lexicons);
  matchers.set(lexicons, matcher);
  return matcher;
}
