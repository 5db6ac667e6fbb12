import { TargetType } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { untilPopupSays } from '../support/popup.ts';
import { openReader } from '../support/reader.ts';
import { until } from '../support/until.ts';
import { useBrowser } from '../support/use-browser.ts';

const stage = useBrowser();

/** Ends the background worker as the browser does when nothing has happened for a while. */
async function endWorker(): Promise<void> {
  const page = await stage.browser.open(stage.site.url);
  const targets = () => page.browser().targets();
  const target = await until('the worker', () => targets().find((one) => one.type() === TargetType.SERVICE_WORKER));
  const worker = await target.worker();
  await worker?.close();
  // It may be there again at once, as another target.
  await until('the worker to end', () => !targets().includes(target));
  await page.close();
}

describe('when the browser has ended the background worker', () => {
  it('an open reader saves', async () => {
    const { browser, site } = stage;
    const reader = await openReader(browser, await browser.open(`${site.url}no-images.html`));
    await endWorker();
    await reader.click('Save');
    await until('the article to be saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
    expect((await reader.texts('.save-status')).join('')).toBe('');
  });

  it('the icon opens the reader, and the popup says what stands in the way', async () => {
    const { browser, site } = stage;
    await endWorker();
    const story = await browser.open(`${site.url}no-images.html`);
    const reader = await openReader(browser, story);
    expect(await reader.text()).not.toBe('');
    await story.close();
    await endWorker();
    const front = await browser.open(site.url);
    await browser.gesture(front);
    const popup = await untilPopupSays(browser, 'There is no article on this page.');
    expect(await popup.text()).toContain('Read it anyway');
  });
});
