/**
 * The labelling workbench: how each block of a saved page is judged, and why.
 *
 *   npm run noise -- PAGE.html|ID [--corpus DIR] [--url URL] [--json]
 *
 * With `--corpus` the page is one of that folder (see `tests/bench/corpus.ts`), whose truth is shown beside: `+` it has
 * the block, `-` it has not, `~` in part. An `x` marks what goes, an `f` what belongs to a figure.
 */
import { parseArgs } from 'node:util';

import type { NoisePage } from '../tests/bench/noise-page.ts';
import { launchBrowser, newPage, openSaved } from '../tests/bench/saved-page.ts';
import { bundleWorkbench } from './noise/bundle.ts';
import { findPage, type SavedPage } from './noise/find-page.ts';
import { findSnippets, scorePage } from './noise/score.ts';
import { isKept, type NoiseReport, toLines } from './noise/table.ts';
import { terminalOf } from './noise/terminal.ts';
import { findMissing, markBlocks } from './noise/truth.ts';
import { runCommand } from './support/command.ts';
import { SetupError } from './support/setup-error.ts';

const USAGE = 'Say which page: npm run noise -- PAGE.html|ID [--corpus DIR] [--url URL] [--json]';

async function judge({ url, html }: SavedPage): Promise<NoisePage> {
  // The compiler options extend the generated ones, which a fresh checkout does not have yet.
  const prepared = await runCommand('wxt', ['prepare'], { onOutput: () => undefined });
  if (prepared.code !== 0) throw new SetupError(`The project could not be prepared:\n${prepared.output}`);
  const script = await bundleWorkbench();
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    await openSaved(page, url, html, script);
    return await page.evaluate(() =>
      (globalThis as unknown as { workbench: { noisePage: () => Promise<NoisePage> } }).workbench.noisePage(),
    );
  } finally {
    await browser.close();
  }
}

function toReport({ url, truth }: SavedPage, page: NoisePage): NoiseReport {
  const blocks = page.blocks.map((block) => ({ text: block.text, isKept: isKept(block) }));
  return {
    ...page,
    url,
    marks: markBlocks(blocks, truth),
    missing: findMissing(blocks, truth),
    leftIn: findSnippets(page.text, truth?.without ?? []),
    score: truth && scorePage(page.text, truth),
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { corpus: { type: 'string' }, url: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [name, ...others] = positionals;
  if (!name || others.length) throw new SetupError(USAGE);
  const saved = await findPage(name, values.corpus ?? null, values.url ?? null);
  const report = toReport(saved, await judge(saved));
  console.log(
    values.json ? JSON.stringify(report, null, 1) : toLines(report, terminalOf(process.stdout, process.env)).join('\n'),
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
