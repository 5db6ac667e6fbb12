/**
 * How near an extracted text is to the truth, by the measures that are public in this field: multisets of shingles of
 * four words, multisets of words, and shares of snippets.
 */
import type { Truth } from '../../tests/bench/corpus.ts';

/** Shares, 0..1. Precision is null where nothing was found, recall where nothing was to be found. */
export interface Overlap {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
}

/** What can be said of a page; null where its truth does not tell. */
export interface PageScore {
  readonly shingle: Overlap | null;
  readonly word: Overlap | null;
  /** Of required snippets found against forbidden ones left. */
  readonly snippet: Overlap | null;
}

const SHINGLE_WORDS = 4;

/** The words of a text, marks kept, punctuation left out; of scripts without spaces, whole runs. */
export const toTokens = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** Runs of `size` words; a shorter text is one run, and an empty one none. */
export function toShingles(tokens: readonly string[], size = SHINGLE_WORDS): string[] {
  if (!tokens.length) return [];
  return Array.from({ length: Math.max(1, tokens.length - size + 1) }, (_, at) =>
    tokens.slice(at, at + size).join(' '),
  );
}

/** How often each item occurs. */
export function countItems(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The harmonic mean, 0 where both are. */
export const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0);

function toOverlap(hits: number, found: number, wanted: number): Overlap {
  const precision = found ? hits / found : null;
  const recall = wanted ? hits / wanted : null;
  return { precision, recall, f1: harmonic(precision ?? 0, recall ?? 0) };
}

/** Compares two multisets. */
export function overlap(found: readonly string[], wanted: readonly string[]): Overlap {
  const left = countItems(wanted);
  let hits = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (!count) continue;
    left.set(item, count - 1);
    hits += 1;
  }
  return toOverlap(hits, found.length, wanted.length);
}

export const toWordOverlap = (found: string, wanted: string): Overlap =>
  overlap(toTokens(found.toLowerCase()), toTokens(wanted.toLowerCase()));

/** Text in which snippets are looked for: white space folded, case ignored. */
export const toPlain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** Those of `snippets` that occur in `text`. */
export function findSnippets(text: string, snippets: readonly string[]): string[] {
  const plain = toPlain(text);
  return snippets.filter((snippet) => plain.includes(toPlain(snippet)));
}

/** Scores the text that was extracted from a page. */
export function scorePage(text: string, truth: Truth): PageScore {
  const { text: wanted = null, with: required = [], without: forbidden = [] } = truth;
  const hits = findSnippets(text, required).length;
  return {
    shingle: wanted === null ? null : overlap(toShingles(toTokens(text)), toShingles(toTokens(wanted))),
    word: wanted === null ? null : toWordOverlap(text, wanted),
    snippet: required.length ? toOverlap(hits, hits + findSnippets(text, forbidden).length, required.length) : null,
  };
}

/** F1 of all snippets of all pages taken together, as is the custom for them. Null where no page has any. */
export function pooledSnippetF1(pages: readonly (readonly [text: string, truth: Truth])[]): number | null {
  let hits = 0;
  let left = 0;
  let wanted = 0;
  for (const [text, { with: required = [], without: forbidden = [] }] of pages) {
    hits += findSnippets(text, required).length;
    left += findSnippets(text, forbidden).length;
    wanted += required.length;
  }
  return wanted ? toOverlap(hits, hits + left, wanted).f1 : null;
}

export const mean = (values: readonly number[]): number | null =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;

/** The upper median; null of nothing. */
export const median = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;

/** F1 over pages: of the means of precision and recall, as is the custom for shingles. Null where no page has truth. */
export function meanShingleF1(scores: readonly PageScore[]): number | null {
  const known = scores.flatMap(({ shingle }) => shingle ?? []);
  const precision = mean(known.flatMap((score) => score.precision ?? []));
  return known.length ? harmonic(precision ?? 0, mean(known.flatMap(({ recall }) => recall ?? [])) ?? 0) : null;
}

/** F1 over pages: the mean of each page's, as is the custom for words. Null where no page has truth. */
export const meanWordF1 = (scores: readonly PageScore[]): number | null =>
  mean(scores.flatMap(({ word }) => (word ? word.f1 : [])));
