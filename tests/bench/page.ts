/**
 * What the bench runs inside each page: the shipped extraction beside plain Readability, timed in turn.
 */
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../utils/article/extract.ts';
import { judgeBlocks } from '../../utils/cleanup/judge.ts';

const ROUNDS = 3;

export interface PageResult {
  text: string;
  html: string;
  title: string;
  byline: string | null;
  published: string | null;
  lang: string | null;
  dir: string;
  access: string;
  readerable: boolean;
  removals: unknown[];
  ms: number;
  baselineMs: number;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** One page: text and metadata as extracted `anyway`, with the times of both in milliseconds (median of three). */
export async function benchPage(): Promise<PageResult> {
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    baseline.push(await time(() => new Readability(document.cloneNode(true) as Document).parse()));
    ours.push(await time(() => extractArticle(document, { mode: 'anyway', judge: judgeBlocks })));
  }
  const result = await extractArticle(document, { mode: 'anyway', judge: judgeBlocks });
  const times = { ms: median(ours), baselineMs: median(baseline) };
  if (result.status !== 'article') {
    return {
      text: '',
      html: '',
      title: document.title,
      byline: null,
      published: null,
      lang: null,
      dir: 'ltr',
      access: 'full',
      readerable: false,
      removals: [],
      ...times,
    };
  }
  const { article, readerable } = result;
  const { text, html, title, byline, publishedAt, lang, dir, access, removals } = article;
  return {
    text,
    html,
    title,
    byline,
    published: publishedAt,
    lang,
    dir,
    access,
    readerable,
    removals: [...removals],
    ...times,
  };
}

Object.assign(globalThis, { benchPage });
