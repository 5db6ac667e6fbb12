/**
 * Reads a text once and tells every role that its words and phrases play, whatever the number of entries: entries are
 * found by their first word. No pattern is compiled, so a language costs nothing until a page is in it.
 */
import { toBareWords, toFolded, toOffset, toTail, TOKEN, UNSPACED, WORD } from './fold.ts';
import { type Lexicon, type Role, ROLES } from './lexicon.ts';

const GAP = '…';
const MAX_GAP_WORDS = 4;
const CACHE_SIZE = 4000;

/** A word of an entry, folded; of a stem, what words of it begin with. */
interface Pattern {
  readonly text: string;
  readonly isStem: boolean;
}

interface Entry {
  readonly role: Role;
  readonly words: readonly Pattern[];
}

/** An entry that is found anywhere in a text. */
interface UnspacedEntry {
  readonly role: Role;
  readonly text: string;
}

interface Reading {
  readonly roles: ReadonlySet<Role>;
  readonly whole: ReadonlySet<Role>;
  /** Offset in the folded text at which the longest entry that begins the text ends. */
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

const NO_ENTRIES: readonly UnspacedEntry[] = [];

const toPattern = (word: string): Pattern =>
  word.endsWith('*') ? { text: word.slice(0, -1), isStem: true } : { text: word, isStem: false };

/** A key of how a word begins, as a number: to cut three letters off every word of a page would make as many strings. */
const toStemKey = (word: string): number =>
  ((word.charCodeAt(0) * 961 + word.charCodeAt(1) * 31 + word.charCodeAt(2)) | 0) & 0x3fff_ffff;

/** A key of the first two characters of what is found anywhere, or of one that is an entry by itself. */
const toPairKey = (text: string, at: number, length: number): number =>
  ((text.charCodeAt(at) << 14) ^ (length > 1 ? text.charCodeAt(at + 1) : 0)) & 0x3fff_ffff;

/** Offset at which the word of that index ends. */
function endOf(folded: string, index: number): number {
  let left = index;
  for (const match of folded.matchAll(WORD)) if (left-- === 0) return match.index + match[0].length;
  return folded.length;
}

const matches = ({ text, isStem }: Pattern, word: string): boolean => (isStem ? word.startsWith(text) : word === text);

function fits(pattern: Pattern, word: string): boolean {
  if (matches(pattern, word)) return true;
  for (const bare of toBareWords(word)) if (matches(pattern, bare)) return true;
  return false;
}

/** Index of the word after the entry, read from its word `from` on, if it stands at `at`; else -1. */
function matchAt(entry: readonly Pattern[], words: readonly string[], at: number, from = 0): number {
  let position = at;
  for (let index = from; index < entry.length; index += 1) {
    const pattern = entry[index];
    if (pattern === undefined) return -1;
    if (pattern.text === GAP) {
      for (let gap = 0; gap <= MAX_GAP_WORDS; gap += 1) {
        const end = matchAt(entry, words, position + gap, index + 1);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = words[position];
    if (word === undefined) return -1;
    if (!fits(pattern, word)) return -1;
    position += 1;
  }
  return position;
}

function push<Key, Item>(index: Map<Key, Item[]>, key: Key, entry: Item): void {
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}

export class Matcher {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byStem = new Map<number, Entry[]>();
  readonly #byPair = new Map<number, UnspacedEntry[]>();
  readonly #cache = new Map<string, Reading>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const role of ROLES) this.#add(role, new Set(lexicons.flatMap((lexicon) => lexicon[role] ?? [])));
  }

  /** All entries of a role are folded at once, since most of what that takes is per call. */
  #add(role: Role, entries: ReadonlySet<string>): void {
    for (const text of toFolded([...entries].join('\n')).split('\n')) {
      if (UNSPACED.test(text)) {
        push(this.#byPair, toPairKey(text, 0, text.length), { role, text });
        continue;
      }
      const words = (text.match(TOKEN) ?? []).map(toPattern);
      const [first] = words;
      if (first?.isStem) push(this.#byStem, toStemKey(first.text), { role, words });
      else if (first) push(this.#byWord, first.text, { role, words });
    }
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
    const folded = toFolded(text);
    const words = folded.match(WORD) ?? [];
    const find = (entries: readonly Entry[] | undefined, at: number): void => {
      if (!entries) return;
      for (const { role, words: entry } of entries) {
        const next = matchAt(entry, words, at);
        if (next <= 0) continue;
        hits.push({ role, end: at === 0 ? endOf(folded, next - 1) : null, toEnd: next === words.length });
      }
    };
    const findAt = (word: string, at: number): void => {
      find(this.#byWord.get(word), at);
      find(this.#byStem.get(toStemKey(word)), at);
    };
    words.forEach((word, at) => {
      findAt(word, at);
      for (const bare of toBareWords(word)) findAt(bare, at);
    });
    if (this.#byPair.size && UNSPACED.test(folded)) this.#findAnywhere(folded, hits);
    return hits.length ? toReading(hits) : NOTHING;
  }

  #findAnywhere(folded: string, hits: Hit[]): void {
    const first = folded.search(/[\p{L}\p{N}]/u);
    for (let at = 0; at < folded.length; at += 1) {
      for (let length = 1; length <= 2; length += 1) {
        for (const { role, text } of this.#byPair.get(toPairKey(folded, at, length)) ?? NO_ENTRIES) {
          if (!folded.startsWith(text, at)) continue;
          const rest = at === first ? folded.slice(at + text.length) : null;
          const tail = rest === null ? null : toTail(text, rest);
          const end = tail === null ? null : at + text.length + tail.length;
          hits.push({ role, end, toEnd: rest !== null && !/[\p{L}\p{N}]/u.test(rest) });
        }
      }
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
    return end === undefined ? null : text.slice(toOffset(text, end)).replace(/^[\s:：\-–—|/.]+/u, '');
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
