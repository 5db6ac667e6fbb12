/**
 * Entries of spaced scripts, found by their first two words. Most words of a text begin no entry, and most of the others
 * are not followed as the entry wants it: both are told by one look each.
 */
import { toBareWords, TOKEN } from './fold.ts';
import type { Role } from './lexicon.ts';

const GAP = '…';
const MAX_GAP_WORDS = 4;
const FIRST_TOKEN = new RegExp(TOKEN.source, 'u');

/** A word of an entry, folded; of a stem, what words of it begin with. */
interface Pattern {
  readonly text: string;
  readonly isStem: boolean;
}

interface Entry {
  readonly role: Role;
  readonly words: readonly Pattern[];
}

/** Told of each entry that is found: its role, and the index of the word after it. */
export type Visit = (role: Role, next: number) => void;

const toPattern = (word: string): Pattern =>
  word.endsWith('*') ? { text: word.slice(0, -1), isStem: true } : { text: word, isStem: false };

/** A key of how a word begins, as a number: to cut three letters off every word of a page would make as many strings. */
const toStemKey = (word: string): number =>
  ((word.charCodeAt(0) * 961 + word.charCodeAt(1) * 31 + word.charCodeAt(2)) | 0) & 0x3fff_ffff;

const matches = ({ text, isStem }: Pattern, word: string): boolean => (isStem ? word.startsWith(text) : word === text);

function fits(pattern: Pattern, word: string): boolean {
  if (matches(pattern, word)) return true;
  for (const bare of toBareWords(word)) if (matches(pattern, bare)) return true;
  return false;
}

/** Index of the word after the entry, read from its word `from` on, if that stands at `at`; else -1. */
function matchAt(entry: readonly Pattern[], words: readonly string[], at: number, from: number): number {
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
    if (word === undefined || !fits(pattern, word)) return -1;
    position += 1;
  }
  return position;
}

/** All entries that begin with the same word, or stem. They are taken apart when a text first has it. */
class Bucket {
  readonly start: string;
  #texts: { readonly role: Role; readonly text: string }[] = [];
  readonly #single: Role[] = [];
  readonly #bySecond = new Map<string, Entry[]>();
  readonly #others: Entry[] = [];

  constructor(start: string) {
    this.start = start;
  }

  add(role: Role, text: string): void {
    this.#texts.push({ role, text });
  }

  #open(): void {
    for (const { role, text } of this.#texts) {
      const words = (text.match(TOKEN) ?? []).map(toPattern);
      const [, second] = words;
      if (!second) this.#single.push(role);
      else if (second.isStem || second.text === GAP) this.#others.push({ role, words });
      else {
        const entries = this.#bySecond.get(second.text);
        if (entries) entries.push({ role, words });
        else this.#bySecond.set(second.text, [{ role, words }]);
      }
    }
    this.#texts = [];
  }

  #visitSecond(second: string, words: readonly string[], at: number, visit: Visit): void {
    for (const { role, words: entry } of this.#bySecond.get(second) ?? []) {
      const next = entry.length === 2 ? at + 2 : matchAt(entry, words, at + 2, 2);
      if (next > 0) visit(role, next);
    }
  }

  /** Visits the entries that stand at the word of index `at`, which is known to be theirs. */
  visit(words: readonly string[], at: number, visit: Visit): void {
    if (this.#texts.length) this.#open();
    for (const role of this.#single) visit(role, at + 1);
    const second = words[at + 1];
    if (second === undefined) return;
    if (this.#bySecond.size) {
      this.#visitSecond(second, words, at, visit);
      for (const bare of toBareWords(second)) this.#visitSecond(bare, words, at, visit);
    }
    for (const { role, words: entry } of this.#others) {
      const next = matchAt(entry, words, at + 1, 1);
      if (next > 0) visit(role, next);
    }
  }
}

export class Phrases {
  readonly #byWord = new Map<string, Bucket>();
  readonly #byStem = new Map<number, Bucket[]>();

  /** @param text a folded entry */
  add(role: Role, text: string): void {
    const first = FIRST_TOKEN.exec(text)?.[0];
    if (first === undefined) return;
    const { text: start, isStem } = toPattern(first);
    let bucket = isStem
      ? this.#byStem.get(toStemKey(start))?.find((known) => known.start === start)
      : this.#byWord.get(start);
    if (!bucket) {
      bucket = new Bucket(start);
      if (isStem) this.#byStem.set(toStemKey(start), [...(this.#byStem.get(toStemKey(start)) ?? []), bucket]);
      else this.#byWord.set(start, bucket);
    }
    bucket.add(role, text);
  }

  #visitWord(word: string, words: readonly string[], at: number, visit: Visit): void {
    this.#byWord.get(word)?.visit(words, at, visit);
    const stems = this.#byStem.get(toStemKey(word));
    if (stems) for (const bucket of stems) if (word.startsWith(bucket.start)) bucket.visit(words, at, visit);
  }

  /** Visits the entries that begin with the word of index `at`. */
  visit(words: readonly string[], at: number, visit: Visit): void {
    const word = words[at];
    if (word === undefined) return;
    this.#visitWord(word, words, at, visit);
    for (const bare of toBareWords(word)) this.#visitWord(bare, words, at, visit);
  }
}
