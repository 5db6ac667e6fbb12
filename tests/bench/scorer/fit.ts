/**
 * From rows to a model: trained twice, the second time with those buckets alone that the first found to tell most.
 */
import { BUCKETS } from '../../../utils/cleanup/notice/grams.ts';
import { encode, MAX_LEVEL, type Model } from '../../../utils/cleanup/notice/model.ts';
import { oddsOf, wordOddsOf } from '../../../utils/cleanup/notice/scorer.ts';
import { toTraits } from '../../../utils/cleanup/notice/traits.ts';
import type { Example } from './examples.ts';
import { type Options, type Row, score, train, type Weights } from './logistic.ts';
import type { Judged } from './report.ts';
import { foldsOf, LANGS, read } from './rows.ts';

/** What was found to serve best on texts that were left out; see `docs/noise.md`. */
export const OPTIONS: Options = { rounds: 12, step: 0.2, gramDecay: 0.0001, traitDecay: 0.0001, seed: 1 };
/** Buckets with a weight, of each language: what 30 KB have room for. */
export const KEPT = 900;
/** Stories that score above this after the first round count so many times in the second. */
const CLOSE_ODDS = 0.5;
const CLOSE_WEIGHT = 6;
/** What the highest level is worth; weights beyond are cut. */
const LARGEST = 3.5;
const STEP = LARGEST / MAX_LEVEL;

const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** The buckets of each language with the largest weights. */
function findTelling(weights: Weights): Set<number> {
  const kept = new Set<number>();
  for (let lang = 0; lang < LANGS.length; lang += 1) {
    const own = Array.from({ length: BUCKETS }, (_, bucket) => lang * BUCKETS + bucket);
    const sized = own
      .map((gram) => ({ gram, size: Math.abs(weights.grams[gram] ?? 0) }))
      .filter(({ size }) => size > 0);
    for (const { gram } of sized.sort((a, b) => b.size - a.size || a.gram - b.gram).slice(0, KEPT)) kept.add(gram);
  }
  return kept;
}

export interface Fitted {
  readonly model: Model;
  /** The same as numbers, as rows are scored with. */
  readonly weights: Weights;
}

/**
 * @param traits names of the traits by their numbers
 * @param offsets what is added to the bias of a language; see {@link calibrate}
 */
export function fitModel(rows: readonly Row[], traits: readonly string[], offsets: Offsets = new Map()): Fitted {
  const options = OPTIONS;
  const sizes = { grams: BUCKETS * LANGS.length, traits: traits.length, langs: LANGS.length };
  const first = train(rows, sizes, options);
  // What nearly passes for a notice teaches most.
  const again = rows.map((row) =>
    !row.isNotice && score(row, first) > CLOSE_ODDS ? { ...row, weight: row.weight * CLOSE_WEIGHT } : row,
  );
  const { grams, traits: values, biases } = train(again, sizes, options, findTelling(first));
  const levels = Int8Array.from(grams, (weight) =>
    Math.max(-MAX_LEVEL, Math.min(MAX_LEVEL, Math.round(weight / STEP))),
  );
  const rounded = {
    grams: Float64Array.from(levels, (level) => level * STEP),
    traits: values.map(toHundredths),
    biases: biases.map((bias, index) => toHundredths(bias + (offsets.get(LANGS[index] ?? '') ?? 0))),
  };
  const meanOfStories = (lang: number): number => {
    const own = rows.filter((row) => row.isOrdinary && row.lang === lang);
    return own.length ? toHundredths(own.reduce((sum, row) => sum + score(row, rounded), 0) / own.length) : 0;
  };
  const encoded = LANGS.map((lang, index): [string, ReturnType<typeof encode>] => [
    lang,
    encode(levels.subarray(index * BUCKETS, (index + 1) * BUCKETS)),
  ]);
  return {
    weights: rounded,
    model: {
      traits: Object.fromEntries(traits.map((name, index) => [name, rounded.traits[index] ?? 0] as const).sort()),
      biases: Object.fromEntries(LANGS.map((lang, index) => [lang, rounded.biases[index] ?? 0])),
      stories: Object.fromEntries(LANGS.map((lang, index) => [lang, meanOfStories(index)])),
      step: STEP,
      gaps: Object.fromEntries(encoded.map(([lang, { gaps }]) => [lang, gaps])),
      levels: Object.fromEntries(encoded.map(([lang, own]) => [lang, own.levels])),
    },
  };
}

const FOLDS = 5;

/** The odds of each text by a model that has seen neither it nor one that is nearly alike. */
export function judgeLeftOut(examples: readonly Example[], rows: readonly Row[], traits: readonly string[]): Judged[] {
  const folds = foldsOf(examples, FOLDS);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { weights } = fitModel(
      rows.filter((_row, at) => folds[at] !== fold),
      traits,
    );
    return examples.flatMap((example, at) => {
      const row = rows[at];
      return row && folds[at] === fold ? [{ example, odds: score(row, weights) }] : [];
    });
  }).flat();
}

/** The odds of texts by the model that is shipped. */
export const scoreWith = (examples: readonly Example[]): Judged[] =>
  examples.map((example) => ({
    example,
    odds: oddsOf(wordOddsOf(example.text, example.lang), toTraits(read(example.text, example.lang)), example.lang),
  }));

/** So many of a language's left-out stories, of those written for the scorer, … */
const QUANTILE = 0.03;
/** … may score above this. */
const QUANTILE_ODDS = 1;
/** A language of few texts is moved less. */
const PRIOR_STORIES = 40;

/** By language, what to add to all odds, so that the same odds mean the same risk for a story in each. */
export type Offsets = ReadonlyMap<string, number>;

/** @param leftOut what models say of texts that they have not seen */
export function calibrate(leftOut: readonly Judged[]): Offsets {
  const stories = leftOut.filter(({ example }) => example.source === 'texts' && !example.isNotice);
  return new Map(
    [...Map.groupBy(stories, ({ example }) => example.lang)].map(([lang, own]) => {
      const odds = own.map((judged) => judged.odds).sort((a, b) => b - a);
      const at = odds[Math.floor(QUANTILE * odds.length)] ?? QUANTILE_ODDS;
      return [lang, (QUANTILE_ODDS - at) * (own.length / (own.length + PRIOR_STORIES))];
    }),
  );
}
