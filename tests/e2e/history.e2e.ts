import { describe, expect, it } from 'vitest';

import { READER_HOST } from '../../utils/reader/host.ts';
import { untilAt } from './support/live-page.ts';
import { openReader, untilClosed } from './support/reader.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

describe('the Back button', () => {
  it('leaves the page as ever: the reader is no place of its own', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}index.html`);
    await page.goto(`${site.url}no-images.html`);
    const entries = await page.evaluate(() => history.length);
    const reader = await openReader(browser, page);
    expect(await page.evaluate(() => [history.length, location.pathname])).toEqual([entries, '/no-images.html']);
    await page.evaluate(() => history.back());
    await untilAt(page, '/index.html');
    expect(await reader.isOpen()).toBe(false);
  });
});

describe('a link in the reader', () => {
  it('leads on in the same tab, and Back returns to the story', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}renewal-banners.html`);
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/index.html', textContent: 'another page' });
      document.querySelectorAll('article p')[8]!.append(' ', link);
    });
    const reader = await openReader(browser, page);
    await reader.click('another page');
    await untilAt(page, '/index.html');
    expect(await page.$(READER_HOST)).toBeNull();
    await page.evaluate(() => history.back());
    await untilAt(page, '/renewal-banners.html');
    // As the browser kept it, with the reader open, or loaded anew: the gesture works either way.
    const wasOpen = await reader.isOpen();
    await browser.gesture(page);
    if (wasOpen) await untilClosed(page);
    else await openReader(browser, page);
  });
});
