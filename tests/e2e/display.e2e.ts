import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { openReader, untilClosed, type Reader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();
const DARK = 'rgb(23, 24, 26)';
const SEPIA = 'rgb(245, 237, 218)';

async function openSettings(): Promise<{ page: Page; reader: Reader }> {
  const page = await stage.browser.open(`${stage.site.url}no-images.html`);
  const reader = await openReader(stage.browser, page);
  await reader.click('Text and theme', '.bar');
  return { page, reader };
}

/** Opens the reader again after a reload of the page: what is still so was kept. */
async function openAgain(page: Page): Promise<Reader> {
  await page.reload();
  return openReader(stage.browser, page);
}

const htmlBackground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('how the text looks', () => {
  it.each([
    { what: 'the theme', choice: 'Sepia', selector: '.reader', property: 'background-color', value: SEPIA },
    { what: 'the typeface', choice: 'Sans', selector: '.body', property: 'font-family', value: /sans-serif|system-ui/ },
  ])('changes at once and is kept: $what', async ({ choice, selector, property, value }) => {
    const { page, reader } = await openSettings();
    const before = await reader.style(selector, property);
    await reader.click(choice, '.display');
    await until(`${property} to change`, async () => (await reader.style(selector, property)) !== before);
    expect(await reader.style(selector, property)).toMatch(value);
    expect(await (await openAgain(page)).style(selector, property)).toMatch(value);
  });

  it.each([
    { what: 'the size', label: 'Text size', property: 'font-size', step: 1 },
    { what: 'the width', label: 'Line width', property: 'width', step: 2 },
    { what: 'the line height', label: 'Line height', property: 'line-height', step: 2 },
  ])('changes in steps at once and is kept: $what', async ({ label, property, step }) => {
    const { page, reader } = await openSettings();
    const look = async (from: Reader): Promise<number> =>
      Number.parseFloat((await from.style('.body', property)) ?? '');
    const before = await look(reader);
    await reader.click(`${label}: less`, '.display');
    await until(`${property} to become less`, async () => (await look(reader)) < before);
    const after = await look(reader);
    expect(before - after).toBeGreaterThanOrEqual(step / 2);
    expect(await look(await openAgain(page))).toBe(after);
  });

  it('is reset by one click', async () => {
    const { reader } = await openSettings();
    await reader.click('Text size: more', '.display');
    await reader.click('Reset', '.display');
    await until('the size to be the first again', async () => (await reader.style('.body', 'font-size')) === '20px');
    expect(await reader.style('.body', 'line-height')).toBe('32px');
  });
});

describe('the dark theme', () => {
  it('is dark from the first frame on that shows the reader', async () => {
    const { page, reader } = await openSettings();
    await reader.click('Dark', '.display');
    await until('the reader to be dark', async () => (await reader.style('.reader', 'background-color')) === DARK);
    expect(await htmlBackground(page)).toBe(DARK);
    await stage.browser.gesture(page);
    await untilClosed(page);
    const light = await htmlBackground(page);
    expect(light).not.toBe(DARK);

    await page.reload();
    await page.evaluate(() => {
      const seen: string[] = [];
      const look = (): void => {
        const isHidden = getComputedStyle(document.body).display === 'none';
        if (isHidden) seen.push(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(globalThis, { seen });
    });
    const again = await openReader(stage.browser, page);
    expect(await again.style('.reader', 'background-color')).toBe(DARK);
    const seen = await until('some frames with the reader', () =>
      page.evaluate(() => {
        const frames = (globalThis as unknown as { seen: string[] }).seen;
        return frames.length > 3 && frames;
      }),
    );
    expect([...new Set(seen)]).toEqual([DARK]);
  });
});
