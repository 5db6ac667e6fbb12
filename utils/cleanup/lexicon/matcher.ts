/**
 * Reads a text once and tells every role that its words and phrases play, whatever the number of entries: entries are
 * found by their first word. No pattern is compiled, so a language costs nothing until a page is in it.
 */
import { type Lexicon, type Role, ROLES } from './lexicon.ts';

/** Scripts in which entries are found anywhere in the text: no spaces between words, or endings grown onto them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Scripts that write the article, and short words such as "and" or "in", onto the next word. */
const PREFIXES =
  /^(?:[\u0648\u0641]?(?:[\u0628\u0644\u0643]?(?:\u0627\u0644)?|\u0644\u0644)|[\u05d5\u05e9]?[\u05d1\u05dc\u05de\u05db]?\u05d4?)(?=..)/;
const MAY_PREFIX = /^[\u0590-\u06ff]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const GAP = '…';
const MAX_GAP_WORDS = 4;
const STEM_KEY_CHARS = 3;
const CACHE_SIZE = 4000;

interface Entry {
  readonly role: Role;
  /** Lower case; a trailing `*` marks a stem, `…` a gap. */
  readonly words: readonly string[];
}

interface Word {
  readonly text: string;
  readonly end: number;
}

interface Reading {
  readonly roles: ReadonlySet<Role>;
  readonly whole: ReadonlySet<Role>;
  /** Offset in the text at which the longest entry that begins the text ends. */
  readonly starts: ReadonlyMap<Role, number>;
}

const toWord = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");

function toWordList(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: toWord(match[0]), end: match.index + match[0].length }));
}

const matches = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** Index of the word after the entry if it stands at `at`, else -1. */
function matchAt(entry: readonly string[], words: readonly Word[], at: number): number {
  let position = at;
  for (let index = 0; index < entry.length; index += 1) {
    const pattern = entry[index] ?? '';
    if (pattern === GAP) {
      for (let gap = 0; gap <= MAX_GAP_WORDS; gap += 1) {
        const end = matchAt(entry.slice(index + 1), words, position + gap);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = words[position]?.text;
    if (word === undefined) return -1;
    if (!matches(pattern, word) && !(MAY_PREFIX.test(word) && matches(pattern, word.replace(PREFIXES, '')))) return -1;
    position += 1;
  }
  return position;
}

export class Matcher {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byStem = new Map<string, Entry[]>();
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
    const words = (entry.match(/…|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*\*?/gu) ?? []).map(toWord);
    const [first] = words;
    if (!first) return;
    const index = first.endsWith('*') ? this.#byStem : this.#byWord;
    const key = first.endsWith('*') ? first.slice(0, STEM_KEY_CHARS) : first;
    const entries = index.get(key);
    if (entries) entries.push({ role, words });
    else index.set(key, [{ role, words }]);
  }

  #read(text: string): Reading {
    const known = this.#cache.get(text);
    if (known) return known;
    const roles = new Set<Role>();
    const whole = new Set<Role>();
    const starts = new Map<Role, number>();
    const note = (role: Role, fromStart: boolean, end: number, toEnd: boolean): void => {
      roles.add(role);
      if (!fromStart) return;
      starts.set(role, Math.max(end, starts.get(role) ?? 0));
      if (toEnd) whole.add(role);
    };
    const words = toWordList(text);
    for (const [at, word] of words.entries()) {
      const bare = MAY_PREFIX.test(word.text) ? word.text.replace(PREFIXES, '') : word.text;
      for (const form of bare === word.text ? [bare] : [word.text, bare]) {
        for (const entries of [this.#byWord.get(form), this.#byStem.get(form.slice(0, STEM_KEY_CHARS))]) {
          for (const entry of entries ?? []) {
            const next = matchAt(entry.words, words, at);
            if (next > 0) note(entry.role, at === 0, words[next - 1]?.end ?? 0, next === words.length);
          }
        }
      }
    }
    if (this.#anywhere.length) {
      const lower = text.toLowerCase();
      const first = lower.search(/[\p{L}\p{N}]/u);
      for (const { role, text: entry } of this.#anywhere) {
        const at = lower.indexOf(entry);
        if (at < 0) continue;
        const end = at + entry.length;
        note(role, at === first, end, !/[\p{L}\p{N}]/u.test(lower.slice(end)));
      }
    }
    if (this.#cache.size > CACHE_SIZE) this.#cache.clear();
    const reading = { roles, whole, starts };
    this.#cache.set(text, reading);
    return reading;
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
