/**
 * How much of a text is made of the words that notices are made of. A notice says little else; a story that speaks of
 * subscribing speaks of somebody and something as well, and these words are found in no notice.
 */
import type { Lexicon, Role } from '../lexicon/lexicon.ts';
import type { SiteWords } from './words.ts';

const ROLES: readonly Role[] = ['act', 'object', 'address', 'urgency', 'price', 'greeting', 'wall', 'hint'];
/** Scripts that are read by pairs of characters: no spaces between words, or endings grown onto them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const RUN = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
/** What the Turkish İ becomes in lower case: an i, and a dot of its own. */
const DOTTED_I = 'i\u0307';
/** Articles, prepositions and "and" that Hebrew and Arabic write onto the next word. */
const PREFIXES = [
  /^[ושהבלמכ](?=\p{L}{2})/u,
  /^[ושהבלמכ]{2}(?=\p{L}{2})/u,
  /^[وف]?(?:لل|[بلك]?ال|[بلكوف])(?=\p{L}{2})/u,
];
/** Shorter beginnings than this say nothing of a word. */
const STEM = 5;
const MAX_ENDING = 2;

/** The words of a text in lower case, apostrophes as one; what stands before one is a word of its own (l’abonnement). */
const toRuns = (text: string): string[] =>
  (text.toLowerCase().replaceAll(DOTTED_I, 'i').match(RUN) ?? []).flatMap((run) => run.split(/['’]/u).filter(Boolean));

export class Vocabulary {
  readonly #plain: ReadonlySet<string>;
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #pairs = new Set<string>();

  constructor(lexicon: Lexicon, { plain, site }: SiteWords) {
    this.#plain = new Set(plain.split(' '));
    for (const entry of [...ROLES.flatMap((role) => lexicon[role] ?? []), ...site.split(' ')]) {
      for (const match of entry.toLowerCase().matchAll(/([\p{L}\p{M}\p{N}'’]+)(\*?)/gu)) {
        const [, run = '', star] = match;
        for (const word of run.split(/['’]/u).filter(Boolean)) this.#add(word, star === '*');
      }
    }
  }

  #add(word: string, isStem: boolean): void {
    if (UNSPACED.test(word)) for (let at = 0; at + 1 < word.length; at += 1) this.#pairs.add(word.slice(at, at + 2));
    this.#words.add(word);
    if (isStem) this.#stems.add(word);
    else if (word.length > STEM) this.#stems.add(word.slice(0, Math.max(STEM, word.length - MAX_ENDING)));
  }

  /** Whether a word is one of theirs, whatever its ending. */
  #has(word: string): boolean {
    if (this.#words.has(word)) return true;
    for (let length = 3; length <= word.length; length += 1) if (this.#stems.has(word.slice(0, length))) return true;
    return false;
  }

  /** Shares of an unspaced run's characters that stand in a known pair. */
  #share(run: string): number {
    if (run.length === 1) return this.#words.has(run) ? 1 : 0;
    let known = 0;
    for (let at = 0; at < run.length; at += 1)
      if (this.#pairs.has(run.slice(at, at + 2)) || (at > 0 && this.#pairs.has(run.slice(at - 1, at + 1)))) known += 1;
    return known / run.length;
  }

  /**
   * Number of words that carry meaning, and how many of them are words of notices; fractions for unspaced scripts, of
   * which two characters are a word.
   */
  count(text: string): { words: number; known: number } {
    let words = 0;
    let known = 0;
    for (const run of toRuns(text)) {
      if (/^\p{N}/u.test(run)) continue; // Sums and dates are in notices and stories alike.
      if (UNSPACED.test(run)) {
        words += run.length / 2;
        known += (this.#share(run) * run.length) / 2;
        continue;
      }
      if (this.#plain.has(run)) continue;
      words += 1;
      if (this.#has(run) || PREFIXES.some((prefix) => prefix.test(run) && this.#has(run.replace(prefix, ''))))
        known += 1;
    }
    return { words, known };
  }
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon with what sites say in its language, made once. */
export function vocabularyOf(lexicon: Lexicon, words: SiteWords): Vocabulary {
  const known = vocabularies.get(lexicon);
  if (known) return known;
  const vocabulary = new Vocabulary(lexicon, words);
  vocabularies.set(lexicon, vocabulary);
  return vocabulary;
}
