import { describe, expect, it } from 'vitest';

import { openMenuPage, untilPopupSays } from '../support/popup.ts';
import { openReader, Reader } from '../support/reader.ts';
import { until } from '../support/until.ts';
import { useBrowser } from '../support/use-browser.ts';

const stage = useBrowser();

/** Makes the choice in the menu, which is then closed again. */
async function chooseIconOpens(choice: string): Promise<void> {
  const menu = await openMenuPage(stage.browser);
  const isChosen = () =>
    menu.evaluate((wanted) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === wanted);
      label?.click();
      return label?.querySelector('input')?.checked ?? false;
    }, choice);
  await until(`"${choice}" to be chosen`, isChosen);
  await menu.close();
}

describe('the setting that the icon opens the popup', () => {
  it('makes it do so, and the reader is one click further', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}no-images.html`);
    await chooseIconOpens('This menu');
    await page.bringToFront();
    await browser.gesture(page);
    const popup = await untilPopupSays(browser, 'Read this page');
    const reader = new Reader(page);
    expect(await reader.isOpen()).toBe(false);
    await popup.click('Read this page');
    await until('the reader to open', reader.isOpen);
    await until('the popup to close', async () => (await browser.findPopup()) === null);
  });

  it('is taken back', async () => {
    const { browser, site } = stage;
    await chooseIconOpens('This menu');
    await chooseIconOpens('The reader');
    await openReader(browser, await browser.open(`${site.url}overlay.html`));
    expect(await browser.findPopup()).toBeNull();
  });
});
