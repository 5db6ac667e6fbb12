/**
 * How likely a short text is a notice, learned from texts of both kinds: see `tests/bench/scorer/`. It has weights for
 * words that are in no list of ours, of notices and of stories alike.
 */
import { BUCKETS, toGrams } from './grams.ts';
import { decode, type Model } from './model.ts';
import model from './model.json' with { type: 'json' };
import type { Traits } from './traits.ts';

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
 * What the single words of a text add to its log-odds, beside what the language starts from.
 * @param lang name of a lexicon; of other languages no word is known
 */
export function wordOddsOf(text: string, lang: string): number {
  const weights: Model = model;
  const levels = levelsOf(weights, lang);
  const grams = toGrams(text);
  let sum = 0;
  for (const gram of grams) sum += levels[gram] ?? 0;
  return grams.length ? (weights.step * sum) / Math.sqrt(grams.length) : 0;
}

/**
 * Log-odds of being a notice, as sum of what words and traits add: 0 is even.
 * @param words of {@link wordOddsOf}
 */
export function oddsOf(words: number, traits: Traits, lang: string): number {
  const weights: Model = model;
  let odds = (weights.biases[lang] ?? 0) + words;
  for (const [name, value] of Object.entries(traits)) odds += (weights.traits[name] ?? 0) * value;
  return odds;
}
