import { describe, expect, it } from 'vitest';

import { openReader } from '../support/reader.ts';
import { useBrowser } from '../support/use-browser.ts';

const stage = useBrowser();

describe('printing', () => {
  it('gives the article without the bar and without the page', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}renewal-banners.html`);
    const reader = await openReader(browser, page);
    expect(await reader.style('.bar-holder', 'display')).not.toBe('none');
    await page.emulateMediaType('print');
    expect(await reader.style('.bar-holder', 'display')).toBe('none');
    expect(await reader.text()).toContain('The crews of the Kisiwa ferries say');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
