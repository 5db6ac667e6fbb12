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
    const headline = await page.$eval('h2', (heading) => heading.innerText);
    await browser.gesture(page);
    await (await untilPopupSays(browser, SENTENCE)).click('Read it anyway');
    const reader = new Reader(page);
    await until('the reader to open', reader.isOpen);
    expect(await reader.texts('article .body h2')).toContain(headline);
    await until('the popup to close', async () => (await browser.findPopup()) === null);
  });

  it('gives the selected text, exactly', async () => {
    const { browser, site } = stage;
    const page = await browser.open(site.url);
    const selected = await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('h3 a');
      getSelection()?.setBaseAndExtent(first!.firstChild!, 4, second!.firstChild!, 11);
      return getSelection()?.getRangeAt(0).toString();
    });
    await browser.gesture(page);
    await (await untilPopupSays(browser, SENTENCE)).click('Read the selection');
    const reader = new Reader(page);
    await until('the reader to open', reader.isOpen);
    const letters = (text = ''): string => text.replaceAll(/\s+/g, '');
    const shown = await reader.look((root) => root.querySelector('article .body')!.textContent);
    expect(letters(selected).length).toBeGreaterThan(40);
    expect(letters(shown ?? '')).toBe(letters(selected));
  });
});
