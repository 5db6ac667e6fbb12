import { describe, expect, it } from 'vitest';

import { untilPopupSays } from './support/popup.ts';
import { openReader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

describe('the bar of the reader', () => {
  it('closes it', async () => {
    const page = await stage.browser.open(`${stage.site.url}no-images.html`);
    const reader = await openReader(stage.browser, page);
    await reader.click('Close the reader', '.bar');
    await untilClosed(page);
    expect(await page.evaluate(() => document.body.innerText)).toContain('phone box');
  });

  it('opens the popup, which closes the reader', async () => {
    const page = await stage.browser.open(`${stage.site.url}no-images.html`);
    const reader = await openReader(stage.browser, page);
    await reader.click('Menu', '.bar');
    const popup = await untilPopupSays(stage.browser, 'Close the reader');
    expect(await popup.text()).toContain('Remove banners');
    await popup.click('Close the reader');
    await untilClosed(page);
    await until('the popup to close', async () => (await stage.browser.findPopup()) === null);
  });

  it('opens the list of saved articles in a tab', async () => {
    const page = await stage.browser.open(`${stage.site.url}no-images.html`);
    const reader = await openReader(stage.browser, page);
    await reader.click('Saved articles', '.bar');
    const library = await until('the list to open', async () => {
      for (const tab of await page.browser().pages()) {
        // Asked of the tab itself: puppeteer does not hear of extension pages in Firefox.
        if ((await tab.evaluate(() => location.pathname)) === '/library.html') return tab;
      }
      return null;
    });
    await until('the list', () => library.evaluate(() => document.querySelector('.library') !== null));
    expect(await reader.isOpen()).toBe(true);
  });
});
