/**
 * Runs the shipped extraction over a corpus of saved pages in Chromium, beside plain Readability.
 *
 *   npm run bench -- CORPUS_DIR OUT.json [--only ID,ID] [--limit N]
 *
 * CORPUS_DIR/index.json lists `{id, url, html}`; `html` is a path in CORPUS_DIR, gzipped if it ends in `.gz`. Each page
 * is opened at its own URL; its scripts do not run and nothing else is loaded.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import type { PageResult } from '../tests/bench/page.ts';
import { obtainBrowser } from './browsers/obtain.ts';
import { bundleScript } from './support/bundle.ts';
import { runCommand } from './support/command.ts';

interface CorpusItem {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

const PAGE_TIMEOUT_MS = 60_000;
/** Pages are opened in a fresh context this often, so that one page's leftovers do not slow the next. */
const PAGES_PER_CONTEXT = 50;

/** The page's side of the bench as one script. */
async function bundle(): Promise<string> {
  // The compiler options extend the generated ones, which a fresh checkout does not have yet.
  const prepared = await runCommand('wxt', ['prepare'], { onOutput: () => undefined });
  if (prepared.code !== 0) throw new Error(`The project could not be prepared:\n${prepared.output}`);
  return bundleScript(path.resolve(import.meta.dirname, '../tests/bench/page.ts'), 'bench', true);
}

async function readPage(corpus: string, item: CorpusItem): Promise<Buffer> {
  const raw = await readFile(path.join(corpus, item.html));
  return item.html.endsWith('.gz') ? gunzipSync(raw) : raw;
}

async function measure(page: Page, item: CorpusItem, html: Buffer, script: string): Promise<PageResult> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    // The policy stops the page's scripts and keeps `noscript` what it is in a browser that runs scripts.
    await route.fulfill({
      body: html,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "script-src 'none'; frame-src 'none'",
      },
    });
  });
  await page.goto(item.url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { benchPage: () => Promise<PageResult> }).benchPage());
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, limit: { type: 'string' } },
  });
  const [corpus, out] = positionals;
  if (!corpus || !out)
    throw new Error(
      'Say which corpus and where to write: npm run bench -- CORPUS_DIR OUT.json [--only ID,ID] [--limit N]',
    );
  const only = values.only?.split(',');
  const index = (JSON.parse(await readFile(path.join(corpus, 'index.json'), 'utf8')) as CorpusItem[])
    .filter(({ id }) => !only || only.includes(id))
    .slice(0, values.limit ? Number(values.limit) : undefined);

  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: await obtainBrowser('chromium'),
    args: ['--headless=new', '--no-sandbox', '--disable-quic'],
  });
  const results: Record<string, PageResult | { error: string; text: string }> = {};
  let page: Page | undefined;
  for (const [number, item] of index.entries()) {
    if (number % PAGES_PER_CONTEXT === 0) {
      await page?.context().close();
      page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    }
    if (!page) continue;
    try {
      results[item.id] = await measure(page, item, await readPage(corpus, item), script);
    } catch (error) {
      results[item.id] = { text: '', error: error instanceof Error ? error.message : String(error) };
      await page.context().close();
      page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    }
    if ((number + 1) % 50 === 0 || number + 1 === index.length)
      console.log(`${String(number + 1)} of ${String(index.length)} pages`);
  }
  await browser.close();
  await writeFile(out, JSON.stringify(results, null, 1));
}

await main();
