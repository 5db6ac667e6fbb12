/**
 * Texts as rows of numbers, and folds in which texts that are nearly alike stay together.
 */
import { LEXICONS, lexiconsFor } from '../../../utils/cleanup/lexicon/index.ts';
import { matcherOf } from '../../../utils/cleanup/lexicon/matcher.ts';
import { Said } from '../../../utils/cleanup/notice/evidence.ts';
import { BUCKETS, toGrams } from '../../../utils/cleanup/notice/grams.ts';
import { toTraits } from '../../../utils/cleanup/notice/traits.ts';
import { vocabularyOf } from '../../../utils/cleanup/notice/vocabulary.ts';
import { siteWordsOf } from '../../../utils/cleanup/notice/words.ts';
import type { Example, Source } from './examples.ts';
import type { Row } from './logistic.ts';

/** In the order of their numbers. */
export const LANGS: readonly string[] = Object.keys(LEXICONS).toSorted();

/** What the weights are trained on weighs 1 where it was written for the scorer, and less where rules were made for it. */
const WEIGHTS: Readonly<Record<Source, number>> = {
  texts: 1,
  voices: 0.5,
  lines: 2.5,
  planted: 0.5,
  'look-alikes': 1,
  articles: 1,
  lexicon: 0.2,
  corpus: 0.5,
};

/** What is read of a text in a language. */
export function read(text: string, lang: string): Said {
  const [lexicon = {}] = lexiconsFor(lang);
  const matcher = matcherOf(lexiconsFor(lang));
  const page = { url: '', title: '', byline: null, siteName: null, description: null, lang, bodyStart: 0, bodyEnd: 0 };
  return new Said(text, { ...page, matcher }, vocabularyOf(lexicon, siteWordsOf(lang)), lang);
}

/** Numbers the names that it is asked for, from 0 in the order of asking. */
export class Names {
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** Shorter sentences are not what paragraphs are like. */
const ORDINARY_GRAMS = 12;

export function toRow({ text, lang, isNotice, source }: Example, names: Names): Row {
  const index = LANGS.indexOf(lang);
  const grams = toGrams(text);
  const traits = Object.entries(toTraits(read(text, lang)));
  return {
    grams: Uint32Array.from(grams, (bucket) => index * BUCKETS + bucket),
    traits: Uint32Array.from(traits, ([name]) => names.numberOf(name)),
    values: Float64Array.from(traits, ([, value]) => value),
    lang: index,
    isNotice,
    isOrdinary: source === 'articles' && grams.length >= ORDINARY_GRAMS,
    weight: WEIGHTS[source],
  };
}

/** So much of two texts' runs of five characters makes them alike. */
const ALIKE = 0.35;

const toShingles = (text: string): Set<string> => {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(1, plain.length - 4) }, (_, at) => plain.slice(at, at + 5)));
};

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared >= ALIKE * small.size;
}

/**
 * The fold of each example, 0..folds-1: neighbours of a list, written in one breath, in turn, except that texts that are
 * nearly alike follow the first of them.
 */
export function foldsOf(examples: readonly Example[], folds: number): number[] {
  const seen = new Map<string, { shingles: Set<string>; fold: number }[]>();
  let next = 0;
  return examples.map(({ lang, text }) => {
    const shingles = toShingles(text);
    const others = seen.get(lang) ?? [];
    seen.set(lang, others);
    const fold = others.find((other) => areAlike(shingles, other.shingles))?.fold ?? next++ % folds;
    others.push({ shingles, fold });
    return fold;
  });
}
