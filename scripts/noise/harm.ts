/**
 * What an extraction loses: words that plain Readability finds on a page, that truth wants, and that ours lacks.
 */
import type { Truth } from '../../tests/bench/corpus.ts';
import type { BenchEntry } from './diff.ts';
import { countItems, toTokens } from './score.ts';

export interface Harm {
  /** Words of truth that plain Readability found. */
  readonly found: number;
  /** Of those, how many the extracted text lacks. */
  readonly lost: number;
  /** Paragraphs of plain Readability's that hold the most of them, the worst first, and the rule that took each. */
  readonly blocks: readonly { readonly text: string; readonly rule: string | null }[];
}

/** A page may lose this share of its words: a caption's place in the text, or a number in a list. */
export const HARMLESS_SHARE = 0.02;
const MAX_BLOCKS = 5;

const countWords = (text: string): Map<string, number> => countItems(toTokens(text.toLowerCase()));

/** How much of what plain Readability rightly found is not in the extracted text; null where that is not known. */
export function measureHarm({ text, baselineText, removals = [] }: BenchEntry, truth: Truth | undefined): Harm | null {
  if (truth?.text == null || baselineText === undefined) return null;
  const ours = countWords(text);
  const wanted = countWords(truth.text);
  const lostWords = new Map<string, number>();
  let found = 0;
  let lost = 0;
  for (const [word, times] of countWords(baselineText)) {
    const right = Math.min(times, wanted.get(word) ?? 0);
    const missing = Math.max(0, right - (ours.get(word) ?? 0));
    found += right;
    lost += missing;
    if (missing) lostWords.set(word, missing);
  }
  const blocks = baselineText
    .split('\n\n')
    .map((block) => ({ block, weight: toTokens(block.toLowerCase()).filter((word) => lostWords.has(word)).length }))
    .filter(({ block, weight }) => weight > 0 && !text.includes(block))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_BLOCKS)
    .map(({ block }) => ({
      text: block,
      rule: removals.find((removal) => removal.text.includes(block))?.rule ?? null,
    }));
  return { found, lost, blocks };
}

/** Whether a page loses more than is harmless. */
export const isHarmed = ({ found, lost }: Harm): boolean => lost > HARMLESS_SHARE * found;
