/**
 * What the bench runs inside each page: the shipped extraction beside plain Readability, timed in turn.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { extractArticle } from '../../utils/article/extract.ts';
import { parseInert } from '../../utils/article/sanitize.ts';
import { toBlocks } from '../../utils/cleanup/blocks.ts';
import { judgeBlocks } from '../../utils/cleanup/judge.ts';
import { hasText, isFrontPage } from '../../utils/reader/open-by-itself-page.ts';

export interface PageResult {
  text: string;
  html: string;
  title: string;
  byline: string | null;
  published: string | null;
  lang: string | null;
  dir: string;
  access: string;
  /** Whether the reader opens on a click, by itself, and whether Readability thinks that the page can be read. */
  readerable: boolean;
  likely: boolean;
  plainlyReaderable: boolean;
  removals: unknown[];
  /** Not there where no time was taken. */
  ms?: number;
  baselineMs?: number;
  /** What plain Readability makes of the page, in the same lines as ours. */
  baselineText: string;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const readPlainly = (): string | null | undefined =>
  new Readability(document.cloneNode(true) as Document).parse()?.content;

const extract = (): ReturnType<typeof extractArticle> =>
  extractArticle(document, { mode: 'anyway', judge: judgeBlocks });

/** Whether the reader opens by itself on a site for which that was chosen. */
async function isLikely(): Promise<boolean> {
  if (isFrontPage(document.URL) || !hasText(document)) return false;
  return (await extractArticle(document, { mode: 'unasked', judge: judgeBlocks })).status === 'article';
}

const toText = (html: string): string =>
  toBlocks(parseInert(html).body)
    .map(({ text }) => text)
    .join('\n\n');

/**
 * One page: text and metadata as extracted `anyway`, and plain Readability's text.
 * @param rounds how often both are timed, in turn: the times are medians, in milliseconds
 */
export async function benchPage(rounds: number): Promise<PageResult> {
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    baseline.push(await time(readPlainly));
    ours.push(await time(extract));
  }
  const measured = {
    ...(rounds > 0 && { ms: median(ours), baselineMs: median(baseline) }),
    baselineText: toText(readPlainly() ?? ''),
    likely: await isLikely(),
    plainlyReaderable: isProbablyReaderable(document),
  };
  const result = await extract();
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
      ...measured,
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
    ...measured,
  };
}

Object.assign(globalThis, { benchPage });
