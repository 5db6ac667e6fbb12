import { TargetType, type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { BAD_INPUT_PATHS } from '../fixtures/bad-input/index.ts';
import { answers, untilAt } from './support/live-page.ts';
import { tryToRead } from './support/outcome.ts';
import { openReader } from './support/reader.ts';
import { BROWSER } from './support/start-browser.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

/** What each page has to come to: words of its story, or words of the sentence. */
const EXPECTED: Readonly<Record<string, { readonly article: RegExp } | { readonly sentence: RegExp }>> = {
  '/bad/data-image.html': { article: /the four church bells of the town/ },
  '/bad/deep.html': { sentence: /no article on this page/ },
  '/bad/empty.html': { sentence: /no article on this page|empty/ },
  '/bad/feed.xml': { sentence: /data \(XML\) and no web page/ },
  '/bad/frames.html': { sentence: /made of frames/ },
  '/bad/json-ld.html': { article: /the four church bells of the town/ },
  '/bad/leaving.html': { article: /the four church bells of the town/ },
  '/bad/no-body.html': { sentence: /empty/ },
  '/bad/notice.txt': { sentence: /no article on this page/ },
  '/bad/paper.pdf': { sentence: /PDF|does not let extensions read/ },
  '/bad/quirks.html': { article: /the four church bells of the town/ },
};

/** Firefox itself does not get to the end of this one: its tab does not answer for minutes, whatever is installed. */
const PATHS = BAD_INPUT_PATHS.filter((path) => BROWSER === 'chromium' || path !== '/bad/deep.html');

/** The tab is of use after all: it answers, goes on to another page, and that is read. */
async function expectUsable(page: Page): Promise<void> {
  const popup = await stage.browser.findPopup();
  await popup?.close();
  expect(await answers(page)).toBe(true);
  await page.goto(`${stage.site.url}no-images.html`);
  await openReader(stage.browser, page);
}

/**
 * Waits until Chromium's viewer, a page of its own in the page, has its PDF. A tab that is given a popup and then another
 * address before that hangs, whether or not an extension looks into it.
 */
async function untilViewerShows(page: Page, path: string): Promise<void> {
  const isViewer = (url: string): boolean => url.startsWith('chrome-extension://') && url.endsWith('/index.html');
  await until('the viewer to show the PDF', () => {
    const inner = page
      .browser()
      .targets()
      .filter((target) => target.type() === TargetType.OTHER);
    const urls = inner.map((target) => target.url());
    return Promise.resolve(urls.some(isViewer) && urls.some((url) => url.endsWith(path)));
  });
}

describe('a page that no reader is made for', () => {
  it('is listed here with what it comes to', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual(BAD_INPUT_PATHS.toSorted());
  });

  it.each(PATHS)('ends with an article or a sentence: %s', async (path) => {
    const { browser, site } = stage;
    const page = await browser.open(new URL(path, site.url).href);
    if (BROWSER === 'chromium' && path.endsWith('.pdf')) await untilViewerShows(page, path);
    const { article, sentence, ms } = await tryToRead(browser, page);
    console.log(`${BROWSER} ${path}: ${article === null ? sentence : 'an article'} after ${ms.toFixed(0)} ms`);
    const expected = EXPECTED[path]!;
    if ('article' in expected) expect(article).toMatch(expected.article);
    else expect(sentence).toMatch(expected.sentence);
    await expectUsable(page);
  });
});

describe('a page that goes away', () => {
  it('while it is read, leaves a tab in which the next page is read', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}bad/leaving.html`);
    await page.evaluate(() => dispatchEvent(new Event('leave')));
    await browser.gesture(page);
    await untilAt(page, '/no-images.html');
    await expectUsable(page);
  });

  it('with its tab, leaves the others as they were', async () => {
    const { browser, site } = stage;
    const other = await browser.open(`${site.url}no-images.html`);
    const page = await browser.open(`${site.url}long.html`);
    await browser.gesture(page);
    await page.close();
    await expectUsable(other);
  });
});

describe('a page of the browser', () => {
  it('is answered with a sentence', async () => {
    const { browser } = stage;
    const page = await browser.open(BROWSER === 'firefox' ? 'about:license' : 'chrome://version');
    const { sentence } = await tryToRead(browser, page);
    expect(sentence).toMatch(/belongs to the browser|does not let extensions read/);
    await expectUsable(page);
  });
});
