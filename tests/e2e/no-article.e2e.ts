import { describe, expect, it } from 'vitest';

import { untilPopupSays } from './support/popup.ts';
import { Reader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const SENTENCE = 'There is no article on this page.';
const stage = useBrowser();

describe('a page without an article', () => {
  it('makes the popup say so, wide enough to be read', async () => {
    const { browser, site } = stage;
    const page = await browser.open(site.url);
    await browser.gesture(page);
    const popup = await untilPopupSays(browser, SENTENCE);
    expect(await popup.widthPx()).toBeGreaterThanOrEqual(340);
    expect(await popup.text()).not.toContain('Read the selection');
    expect(await new Reader(page).isOpen()).toBe(false);
  });

  it('is read anyway where the user asks for it', async () => {
    const { browser, site } = stage;
    const page = await browser.open(site.url);
    const [link = ''] = await page.$$eval('main a, body a', (links) => links.map((one) => one.innerText));
    await browser.gesture(page);
    await (await untilPopupSays(browser, SENTENCE)).click('Read it anyway');
    const reader = new Reader(page);
    await until('the reader to open', reader.isOpen);
    expect(link).not.toBe('');
    expect(await reader.text()).toContain(link);
    await until('the popup to close', async () => (await browser.findPopup()) === null);
  });

  it('gives the selected text, exactly', async () => {
    const { browser, site } = stage;
    const page = await browser.open(site.url);
    const selected = await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('a');
      getSelection()?.setBaseAndExtent(first!.firstChild!, 1, second!.firstChild!, 5);
      return getSelection()?.toString();
    });
    await browser.gesture(page);
    await (await untilPopupSays(browser, SENTENCE)).click('Read the selection');
    const reader = new Reader(page);
    await until('the reader to open', reader.isOpen);
    const words = (text = ''): string => text.split(/\s+/).join(' ').trim();
    expect(words(selected).length).toBeGreaterThan(5);
    expect(words((await reader.texts('article .body')).join(' '))).toBe(words(selected));
  });
});
