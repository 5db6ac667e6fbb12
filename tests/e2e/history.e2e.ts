import { describe, expect, it } from 'vitest';

import { openReader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

describe('the Back button', () => {
  it('leaves the page as ever: the reader is no place of its own', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}index.html`);
    await page.goto(`${site.url}no-images.html`);
    const entries = await page.evaluate(() => history.length);
    await openReader(browser, page);
    expect(await page.evaluate(() => [history.length, location.pathname])).toEqual([entries, '/no-images.html']);
    await page.goBack();
    expect(await page.evaluate(() => location.pathname)).toBe('/index.html');
    await page.goForward();
    await until('the story', () => page.evaluate(() => location.pathname === '/no-images.html'));
    await openReader(browser, await browser.open(`${site.url}no-images.html`));
  });
});

describe('a link in the reader', () => {
  it('leads on in the same tab, and Back returns', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}no-images.html`);
    const reader = await openReader(browser, page);
    const [siteName = ''] = await reader.texts('a.site');
    await reader.click(siteName);
    await until('the page to be itself again', () =>
      page.evaluate(() => document.readyState === 'complete' && document.querySelector('quiet-reader') === null),
    );
    expect(await page.evaluate(() => location.pathname)).toBe('/no-images.html');
  });
});
