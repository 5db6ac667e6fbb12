import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { bundleScript } from '../../../scripts/support/bundle.ts';
import type { Article } from '../../../utils/types.ts';
import { judgePlanted, summarize, type Verdict } from '../../fixtures/planted/judge.ts';
import { loadPlantedPages } from '../../fixtures/planted/load.ts';
import type { PlantedPage } from '../../fixtures/planted/types.ts';
import type * as InPage from '../support/extract-in-page.ts';
import { startPlainBrowser } from '../support/plain-browser.ts';

/*
 * Notices, promos, share rows, hints, labels and captions, planted one by one at chance places of clean stories.
 *
 *   PLANTED_LANG=fr           only this language
 *   PLANTED_SET=/some/folder  phrases from there, one file a language
 */

const LANG = process.env['PLANTED_LANG'] || undefined;
const SET = process.env['PLANTED_SET'] || undefined;

const REMOVED_AT_LEAST = 0.97;
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#7a9" /></svg>';

let browser: Browser;
let verdicts: readonly Verdict[];

/** Shows the pages one after the other in one tab, and reads each there. No request leaves the test. */
async function readAll(pages: readonly PlantedPage[], tab: Page, script: string): Promise<Verdict[]> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html', body: '<!doctype html>' });
    else if (request.resourceType() === 'image') void request.respond({ contentType: 'image/svg+xml', body: PICTURE });
    else void request.abort();
  });
  await tab.evaluateOnNewDocument(script);
  // Writing into one document is ten times as fast as going to 500.
  await tab.goto('https://news.example/story.html');
  const read: Verdict[] = [];
  for (const planted of pages) {
    await tab.setContent(planted.html, { waitUntil: 'load' });
    const article: Article | null = await tab.evaluate(() =>
      (globalThis as unknown as { inPage: typeof InPage }).inPage.extractInPage(),
    );
    read.push(judgePlanted(planted, article));
  }
  return read;
}

beforeAll(async () => {
  browser = await startPlainBrowser();
  const script = await bundleScript(join(import.meta.dirname, '../support/extract-in-page.ts'), 'inPage');
  verdicts = await readAll(await loadPlantedPages({ lang: LANG, set: SET }), await browser.newPage(), script);
  if (LANG ?? SET) console.log(summarize(verdicts));
}, 120_000);

afterAll(() => browser.close());

describe('noise planted in clean stories', () => {
  it('is planted once for every phrase, each time in a story', () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(LANG ? 12 : 264);
    expect(verdicts.filter(({ isArticle }) => !isArticle)).toEqual([]);
  });

  it('is removed, or becomes a caption or credit', () => {
    const left = verdicts.filter((verdict) => verdict.left.length);
    expect(1 - left.length / verdicts.length, summarize(verdicts)).toBeGreaterThanOrEqual(REMOVED_AT_LEAST);
  });

  it('takes no paragraph, heading or caption of the story along', () => {
    expect(
      verdicts.flatMap(({ id, lost, lostCaptions }) => [...lost, ...lostCaptions].map((text) => `${id}: ${text}`)),
    ).toEqual([]);
  });
});
