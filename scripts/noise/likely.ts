/**
 * How well pages with an article are told from others, over runs of the bench.
 */
import { SetupError } from '../support/setup-error.ts';
import type { BenchRun } from './diff.ts';

/** The tests that the bench takes of every page, by what they are called in its output. */
export const TESTS = {
  likely: 'opens by itself',
  readerable: 'opens on a click',
  plainlyReaderable: 'Readability’s own test',
} as const;
export type TestName = keyof typeof TESTS;

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The pages that pass a test; those that could not be measured do not. */
function countPassing(run: BenchRun, test: TestName): number {
  return Object.values(run).filter((entry) => {
    const value: unknown = (entry as unknown as Readonly<Record<string, unknown>>)[test];
    if (entry.error === undefined && typeof value !== 'boolean')
      throw new SetupError(`The results lack “${test}”. Run the bench again.`);
    return value === true;
  }).length;
}

/** @returns each share from 0 to 1; 0 where nothing passes, or there is nothing to find */
export function measureTest(articles: BenchRun, others: BenchRun, test: TestName): Quality {
  const found = countPassing(articles, test);
  const wrong = countPassing(others, test);
  const all = Object.keys(articles).length;
  const precision = found / Math.max(1, found + wrong);
  const recall = found / Math.max(1, all);
  return { precision, recall, f1: (2 * found) / Math.max(1, found + wrong + all) };
}
