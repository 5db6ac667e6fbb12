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
  });

  it('opens the list of saved articles in a tab', async () => {
    const page = await stage.browser.open(`${stage.site.url}no-images.html`);
    const reader = await openReader(stage.browser, page);
    await reader.click('Saved articles', '.bar');
    const library = await until('the list to open', async () => {
      const pages = await page.browser().pages();
      return pages.find((one) => one.url().endsWith('/library.html'));
    });
    await until('the list', async () => (await library.$('.library')) !== null);
    expect(await reader.isOpen()).toBe(true);
  });
});
