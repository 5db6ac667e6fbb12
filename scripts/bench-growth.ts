/**
 * How the time of an extraction grows with the page: one page with its story 1, 4 and 16 times as long.
 *
 *   npm run bench:growth -- [PAGE.html]
 *
 * Times are medians of {@link RUNS} pages, each opened anew, and the last column is what counts: the time for each thousand words,
 * which stays the same where time grows with the page and no faster.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';

import type { PageResult } from '../tests/bench/page.ts';
import { launchBrowser, newPage, openSaved } from '../tests/bench/saved-page.ts';
import { bundleScript } from './support/bundle.ts';
import { runCommand } from './support/command.ts';
import { SetupError } from './support/setup-error.ts';

const SIZES = [1, 4, 16] as const;
const RUNS = 5;
const OWN_PAGE = path.resolve(import.meta.dirname, '../tests/fixtures/site/long-read.html');

interface InPage {
  readonly growPage: (times: number) => void;
  readonly benchPage: (rounds: number) => Promise<Required<PageResult>>;
}

interface Measured {
  readonly words: number;
  readonly ms: number;
  readonly baselineMs: number;
}

async function measure(browser: Browser, html: Buffer, script: string, times: number): Promise<Measured> {
  const page = await newPage(browser);
  await openSaved(page, 'https://growth.example/story.html', html, script);
  const { text, ms, baselineMs } = await page.evaluate(async (size) => {
    const inPage = globalThis as unknown as InPage;
    inPage.growPage(size);
    return inPage.benchPage(3);
  }, times);
  await page.context().close();
  if (!text) throw new SetupError('No article was found in the page.');
  return { words: text.split(/\s+/).length, ms, baselineMs };
}

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function main(): Promise<void> {
  const html = await readFile(process.argv[2] ?? OWN_PAGE);
  const prepared = await runCommand('wxt', ['prepare'], { onOutput: () => undefined });
  if (prepared.code !== 0) throw new Error(`The project could not be prepared:\n${prepared.output}`);
  const script = await bundleScript(path.resolve(import.meta.dirname, '../tests/bench/growth-page.ts'), 'growth', true);
  const browser = await launchBrowser();
  console.log('size     words   ours ms   Readability ms   ours ms per 1,000 words');
  for (const size of SIZES) {
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, html, script, size));
    const words = runs[0]?.words ?? 0;
    const ms = medianOf(runs.map((run) => run.ms));
    const baselineMs = medianOf(runs.map((run) => run.baselineMs));
    const cells = [
      `${String(size)}×`.padEnd(5),
      String(words).padStart(8),
      ms.toFixed(1).padStart(9),
      baselineMs.toFixed(1).padStart(16),
    ];
    console.log(`${cells.join(' ')} ${((1000 * ms) / words).toFixed(2).padStart(25)}`);
  }
  await browser.close();
}

await main();
