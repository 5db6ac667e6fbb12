/**
 * How likely a short text is a notice, learned from texts of both kinds: see `tests/bench/scorer/`. It has weights for
 * words that are in no list of ours, of notices and of stories alike.
 */
import { BUCKETS, toGrams } from './grams.ts';
import { decode, type Model } from './model.ts';
import model from './model.json' with { type: 'json' };
import type { Traits } from './traits.ts';

/** What is found, as log-odds that add up: 0 is even, above is a notice. */
export interface Score {
  readonly odds: number;
  /** What each trait adds. */
  readonly traits: Traits;
  /** What the words add, beside what the language starts from. */
  readonly words: number;
}

const decoded = new Map<string, Int8Array>();

function levelsOf({ gaps, levels }: Model, lang: string): Int8Array {
  const known = decoded.get(lang);
  if (known) return known;
  const read = decode(gaps[lang] ?? '', levels[lang] ?? '', BUCKETS);
  decoded.set(lang, read);
  return read;
}

/** The mean log-odds that ordinary stories of a language have; 0 where it has not been learned. */
export function storyOddsOf(lang: string): number {
  const { stories }: Model = model;
  return stories[lang] ?? 0;
}

/**
 * @param traits of the text
 * @param lang name of a lexicon; texts of others are told by their traits alone
 */
export function scoreText(text: string, traits: Traits, lang: string): Score {
  const weights: Model = model;
  const levels = levelsOf(weights, lang);
  const grams = toGrams(text);
  let sum = 0;
  for (const gram of grams) sum += levels[gram] ?? 0;
  const words = grams.length ? (weights.step * sum) / Math.sqrt(grams.length) : 0;
  const added = Object.entries(traits).map(([name, value]): [string, number] => [
    name,
    (weights.traits[name] ?? 0) * value,
  ]);
  return {
    odds: added.reduce((total, [, value]) => total + value, (weights.biases[lang] ?? 0) + words),
    traits: Object.fromEntries(added),
    words,
  };
}
