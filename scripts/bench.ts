/**
 * Runs the shipped extraction over a corpus of saved pages in Chromium, beside plain Readability.
 *
 *   npm run bench -- CORPUS_DIR OUT.json [--only ID,ID] [--limit N] [--untimed]
 *
 * CORPUS_DIR/index.json lists `{id, url, html}`; `html` is a path in CORPUS_DIR, gzipped if it ends in `.gz`. Each page
 * is opened at its own URL; its scripts do not run and nothing else is loaded. Without times, which take three
 * rounds of both, a run is over in a third of the time.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type CorpusItem, readCorpus, readSaved } from '../tests/bench/corpus.ts';
import type { PageResult } from '../tests/bench/page.ts';
import { launchBrowser, newPage, openSaved } from '../tests/bench/saved-page.ts';
import { bundleScript } from './support/bundle.ts';
import { runCommand } from './support/command.ts';

/** Pages are opened in a fresh context this often, so that one page's leftovers do not slow the next. */
const PAGES_PER_CONTEXT = 50;
const ROUNDS = 3;

/** The page's side of the bench as one script. */
async function bundle(): Promise<string> {
  // The compiler options extend the generated ones, which a fresh checkout does not have yet.
  const prepared = await runCommand('wxt', ['prepare'], { onOutput: () => undefined });
  if (prepared.code !== 0) throw new Error(`The project could not be prepared:\n${prepared.output}`);
  return bundleScript(path.resolve(import.meta.dirname, '../tests/bench/page.ts'), 'bench', true);
}

async function measure(
  page: Page,
  corpus: string,
  item: CorpusItem,
  script: string,
  rounds: number,
): Promise<PageResult> {
  await openSaved(page, item.url, await readSaved(path.join(corpus, item.html)), script);
  return page.evaluate(
    (times) => (globalThis as unknown as { benchPage: (rounds: number) => Promise<PageResult> }).benchPage(times),
    rounds,
  );
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, limit: { type: 'string' }, untimed: { type: 'boolean', default: false } },
  });
  const [corpus, out] = positionals;
  if (!corpus || !out)
    throw new Error(
      'Say which corpus and where to write: npm run bench -- CORPUS_DIR OUT.json [--only ID,ID] [--limit N] [--untimed]',
    );
  const only = values.only?.split(',');
  const index = (await readCorpus(corpus))
    .filter(({ id }) => !only || only.includes(id))
    .slice(0, values.limit ? Number(values.limit) : undefined);

  const script = await bundle();
  const browser = await launchBrowser();
  const results: Record<string, PageResult | { error: string; text: string }> = {};
  let page: Page | undefined;
  for (const [number, item] of index.entries()) {
    if (number % PAGES_PER_CONTEXT === 0) {
      await page?.context().close();
      page = await newPage(browser);
    }
    if (!page) continue;
    try {
      results[item.id] = await measure(page, corpus, item, script, values.untimed ? 0 : ROUNDS);
    } catch (error) {
      results[item.id] = { text: '', error: error instanceof Error ? error.message : String(error) };
      await page.context().close();
      page = await newPage(browser);
    }
    if ((number + 1) % 50 === 0 || number + 1 === index.length)
      console.log(`${String(number + 1)} of ${String(index.length)} pages`);
  }
  await browser.close();
  await writeFile(out, JSON.stringify(results, null, 1));
}

await main();
