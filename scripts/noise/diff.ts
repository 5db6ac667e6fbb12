/**
 * What two runs of the bench over the same pages differ in.
 */
import { readFile } from 'node:fs/promises';

import type { Truth } from '../../tests/bench/corpus.ts';
import { SetupError } from '../support/setup-error.ts';
import {
  countItems,
  meanShingleF1,
  meanWordF1,
  median,
  pooledSnippetF1,
  type PageScore,
  scorePage,
  toWordOverlap,
} from './score.ts';
import { type Mark, markBlocks } from './truth.ts';

/** What is read of a page's entry in a file that the bench wrote. */
export interface BenchEntry {
  readonly text: string;
  readonly ms?: number;
  readonly baselineMs?: number;
  readonly error?: string;
  readonly baselineText?: string;
  readonly removals?: readonly { readonly rule: string; readonly text: string }[];
}

export type BenchRun = Readonly<Record<string, BenchEntry>>;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a file's content is a run of the bench: entries by id, each with its text. */
export const isBenchRun = (value: unknown): value is BenchRun =>
  isObject(value) &&
  Object.values(value).every((entry: unknown) => isObject(entry) && 'text' in entry && typeof entry.text === 'string');

/** A run of the bench from the file that it wrote. Throws a `SetupError` where the file is none. */
export async function readRun(file: string): Promise<BenchRun> {
  const run = JSON.parse(await readFile(file, 'utf8')) as unknown;
  if (!isBenchRun(run)) throw new SetupError(`${file} is not what npm run bench writes.`);
  return run;
}

/** Which measure decides whether a page got better; pages whose truth is snippets go by those. */
export type Metric = 'shingle' | 'word';

/** A paragraph that came or went, and whether truth has it. */
export interface MovedBlock {
  readonly text: string;
  readonly mark: Mark;
}

export interface PageDiff {
  readonly id: string;
  /** F1 before and after; null where the page has no truth. */
  readonly oldF1: number | null;
  readonly newF1: number | null;
  /** Without truth a page is the same or changed, and nobody knows which way. */
  readonly change: 'better' | 'worse' | 'same' | 'changed';
  /** By how much: the difference in F1, or, without truth, the share (0..1) of the words that are not in both texts. */
  readonly size: number;
  readonly came: readonly MovedBlock[];
  readonly went: readonly MovedBlock[];
  /** Set where a run failed on the page. */
  readonly error: string | null;
}

export interface Totals {
  readonly shingleF1: number | null;
  readonly wordF1: number | null;
  readonly snippetF1: number | null;
  /** Median of our time as a share of plain Readability's. */
  readonly ratio: number | null;
}

export interface RunDiff {
  /** Of the pages in both runs, the most changed first. */
  readonly pages: readonly PageDiff[];
  readonly old: Totals;
  readonly new: Totals;
  /** Ids that only one of the runs has. */
  readonly onlyOld: readonly string[];
  readonly onlyNew: readonly string[];
}

/** Smaller differences in F1 are rounding, or a comma. */
const EPSILON = 0.0005;

const toBlocks = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean);

/** The blocks of `blocks` that `others` has not, or not as often, in order. */
export function findExtra(blocks: readonly string[], others: readonly string[]): string[] {
  const left = countItems(others);
  return blocks.filter((block) => {
    const count = left.get(block) ?? 0;
    if (count) left.set(block, count - 1);
    return count === 0;
  });
}

function toMoved(text: string, other: string, truth: Truth | null): MovedBlock[] {
  const blocks = toBlocks(text);
  const marks = markBlocks(
    blocks.map((block) => ({ text: block, isKept: true })),
    truth,
  );
  // By text, since equal blocks share their fate; of two copies the first one has the better mark.
  const markOf = new Map(blocks.map((block, at) => [block, marks[at] ?? ' '] as const).toReversed());
  return findExtra(blocks, toBlocks(other)).map((block) => ({ text: block, mark: markOf.get(block) ?? ' ' }));
}

const mainOf = (score: PageScore, metric: Metric): number | null => (score[metric] ?? score.snippet)?.f1 ?? null;

/** Compares what two runs made of one page. */
export function diffPage(id: string, old: BenchEntry, now: BenchEntry, truth: Truth | null, metric: Metric): PageDiff {
  const oldF1 = truth && mainOf(scorePage(old.text, truth), metric);
  const newF1 = truth && mainOf(scorePage(now.text, truth), metric);
  const hasTruth = oldF1 !== null && newF1 !== null;
  const size = hasTruth
    ? Math.abs(newF1 - oldF1)
    : old.text === now.text
      ? 0
      : 1 - toWordOverlap(now.text, old.text).f1;
  const change = hasTruth
    ? size < EPSILON
      ? 'same'
      : newF1 > oldF1
        ? 'better'
        : 'worse'
    : old.text === now.text
      ? 'same'
      : 'changed';
  return {
    id,
    oldF1,
    newF1,
    change,
    size,
    came: toMoved(now.text, old.text, truth),
    went: toMoved(old.text, now.text, truth),
    error: now.error ?? old.error ?? null,
  };
}

function toTotals(entries: readonly (readonly [BenchEntry, Truth | null])[]): Totals {
  const known = entries.flatMap(([{ text }, truth]) => (truth ? [[text, truth] as const] : []));
  const scores = known.map(([text, truth]) => scorePage(text, truth));
  const ratios = entries.flatMap(([{ ms = 0, baselineMs = 0 }]) => (ms > 0 && baselineMs > 0 ? ms / baselineMs : []));
  return {
    shingleF1: meanShingleF1(scores),
    wordF1: meanWordF1(scores),
    snippetF1: pooledSnippetF1(known),
    ratio: median(ratios),
  };
}

/** Compares two runs on the pages that both have. */
export function diffRuns(
  old: BenchRun,
  now: BenchRun,
  truths: ReadonlyMap<string, Truth>,
  metric: Metric = 'shingle',
): RunDiff {
  const shared = Object.entries(old).flatMap(([id, entry]) => {
    const other = Object.hasOwn(now, id) ? now[id] : undefined;
    return other ? [{ id, old: entry, now: other, truth: truths.get(id) ?? null }] : [];
  });
  return {
    pages: shared
      .map((page) => diffPage(page.id, page.old, page.now, page.truth, metric))
      .sort((a, b) => b.size - a.size),
    old: toTotals(shared.map((page) => [page.old, page.truth])),
    new: toTotals(shared.map((page) => [page.now, page.truth])),
    onlyOld: Object.keys(old).filter((id) => !Object.hasOwn(now, id)),
    onlyNew: Object.keys(now).filter((id) => !Object.hasOwn(old, id)),
  };
}
