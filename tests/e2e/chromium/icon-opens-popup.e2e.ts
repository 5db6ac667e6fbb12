import { describe, expect, it } from 'vitest';

import { openMenuPage, untilPopupSays } from '../support/popup.ts';
import { openReader, Reader } from '../support/reader.ts';
import { until } from '../support/until.ts';
import { useBrowser } from '../support/use-browser.ts';

const stage = useBrowser();

describe('the setting that the icon opens the popup', () => {
  it('makes it do so, and the reader is one click further', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}no-images.html`);
    const menu = await openMenuPage(browser);
    const choose = async (text: string): Promise<void> => {
      const label = await until(`the choice "${text}"`, () =>
        menu.evaluateHandle(
          (wanted) => [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === wanted),
          text,
        ),
      );
      await label.asElement()!.click();
    };
    await choose('This menu');
    await page.bringToFront();
    await browser.gesture(page);
    const popup = await untilPopupSays(browser, 'Read this page');
    const reader = new Reader(page);
    expect(await reader.isOpen()).toBe(false);
    await popup.click('Read this page');
    await until('the reader to open', reader.isOpen);

    await menu.bringToFront();
    await choose('The reader');
    const other = await browser.open(`${site.url}overlay.html`);
    await openReader(browser, other);
    expect(await browser.findPopup()).toBeNull();
  });
});
