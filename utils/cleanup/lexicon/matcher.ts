/**
 * Tells every role that the words and phrases of a text play, whatever the number of entries. How a text begins is asked
 * far more often than what it holds, and is read apart. No pattern is compiled, so a language costs nothing until a page
 * is in it.
 */
import { toFolded, toOffset, toTail, UNSPACED, WORD } from './fold.ts';
import { type Lexicon, type Role, ROLES } from './lexicon.ts';
import { Phrases } from './phrases.ts';

const CACHE_SIZE = 4000;
/** The longest entry, with all that may stand in its gap, ends before this character of a text. */
const MAX_START_CHARS = 400;

/** An entry that is found anywhere in a text. */
interface UnspacedEntry {
  readonly role: Role;
  readonly text: string;
}

/** How a text begins. */
interface Start {
  /** Offset in the folded text at which the longest entry that begins the text ends. */
  readonly ends: ReadonlyMap<Role, number>;
  /** Roles of entries that are the whole text. */
  readonly whole: ReadonlySet<Role>;
}

/** What most texts begin with. */
const NO_START: Start = { ends: new Map(), whole: new Set() };
const NO_ROLES: ReadonlySet<Role> = new Set();
const NO_ENTRIES: readonly UnspacedEntry[] = [];

/** A key of the first two characters of what is found anywhere, or of one that is an entry by itself. */
const toPairKey = (text: string, at: number, length: number): number =>
  ((text.charCodeAt(at) << 14) ^ (length > 1 ? text.charCodeAt(at + 1) : 0)) & 0x3fff_ffff;

/** Offset at which the word of that index ends. */
function endOf(folded: string, index: number): number {
  let left = index;
  for (const match of folded.matchAll(WORD)) if (left-- === 0) return match.index + match[0].length;
  return folded.length;
}

/** What was read of texts, until there are too many of them. */
class Cache<Value> {
  readonly #known = new Map<string, Value>();

  get(text: string, read: (text: string) => Value): Value {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (this.#known.size > CACHE_SIZE) this.#known.clear();
    this.#known.set(text, value);
    return value;
  }

  clear(): void {
    this.#known.clear();
  }
}

export class Matcher {
  readonly #phrases = new Phrases();
  readonly #byPair = new Map<number, UnspacedEntry[]>();
  readonly #roles = new Cache<ReadonlySet<Role>>();
  readonly #starts = new Cache<Start>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const role of ROLES) this.#add(role, new Set(lexicons.flatMap((lexicon) => lexicon[role] ?? [])));
  }

  /** All entries of a role are folded at once, since most of what that takes is per call. */
  #add(role: Role, entries: ReadonlySet<string>): void {
    const folded = toFolded([...entries].join('\n'));
    const anyUnspaced = UNSPACED.test(folded);
    for (const text of folded.split('\n')) {
      if (!anyUnspaced || !UNSPACED.test(text)) {
        this.#phrases.add(role, text);
        continue;
      }
      const key = toPairKey(text, 0, text.length);
      const known = this.#byPair.get(key);
      if (known) known.push({ role, text });
      else this.#byPair.set(key, [{ role, text }]);
    }
  }

  #readRoles(text: string): ReadonlySet<Role> {
    const folded = toFolded(text);
    const words = folded.match(WORD) ?? [];
    let roles: Set<Role> | undefined;
    const visit = (role: Role): void => {
      (roles ??= new Set()).add(role);
    };
    for (let at = 0; at < words.length; at += 1) this.#phrases.visit(words, at, visit);
    if (this.#byPair.size && UNSPACED.test(folded)) {
      for (let at = 0; at < folded.length; at += 1) for (const { role } of this.#unspacedAt(folded, at)) visit(role);
    }
    return roles ?? NO_ROLES;
  }

  #readStart(text: string): Start {
    const isCut = text.length > MAX_START_CHARS;
    const folded = toFolded(isCut ? text.slice(0, MAX_START_CHARS) : text);
    const words = folded.match(WORD) ?? [];
    let start: { ends: Map<Role, number>; whole: Set<Role> } | undefined;
    const note = (role: Role, end: number, isWhole: boolean): void => {
      start ??= { ends: new Map(), whole: new Set() };
      start.ends.set(role, Math.max(end, start.ends.get(role) ?? 0));
      if (isWhole) start.whole.add(role);
    };
    this.#phrases.visit(words, 0, (role, next) => {
      note(role, endOf(folded, next - 1), !isCut && next === words.length);
    });
    if (this.#byPair.size && UNSPACED.test(folded)) {
      const first = folded.search(/[\p{L}\p{N}]/u);
      for (const { role, text: entry } of this.#unspacedAt(folded, first)) {
        const rest = folded.slice(first + entry.length);
        const tail = toTail(entry, rest);
        const isWhole = !isCut && !/[\p{L}\p{N}]/u.test(rest);
        if (tail !== null) note(role, first + entry.length + tail.length, isWhole);
      }
    }
    return start ?? NO_START;
  }

  *#unspacedAt(folded: string, at: number): Generator<UnspacedEntry> {
    for (let length = 1; length <= 2; length += 1) {
      for (const entry of this.#byPair.get(toPairKey(folded, at, length)) ?? NO_ENTRIES)
        if (folded.startsWith(entry.text, at)) yield entry;
    }
  }

  /** Drops the texts that were read: those of one page tell nothing of the next, and are not ours to keep. */
  forget(): void {
    this.#roles.clear();
    this.#starts.clear();
  }

  /** Whether an entry of `role` occurs in `text`. */
  has(role: Role, text: string): boolean {
    return this.#roles.get(text, (asked) => this.#readRoles(asked)).has(role);
  }

  #startOf(text: string): Start {
    return this.#starts.get(text, (asked) => this.#readStart(asked));
  }

  /** Whether `text` is an entry of `role` and nothing else but punctuation. */
  isWhole(role: Role, text: string): boolean {
    return this.#startOf(text).whole.has(role);
  }

  /** What follows the entry of `role` with which `text` begins, without leading punctuation; null if it does not. */
  after(role: Role, text: string): string | null {
    const end = this.#startOf(text).ends.get(role);
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
