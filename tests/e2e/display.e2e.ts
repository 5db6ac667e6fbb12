import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { openReader, untilClosed, type Reader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();
const DARK = 'rgb(23, 24, 26)';
const SEPIA = 'rgb(245, 237, 218)';
const BLACK = 'rgb(0, 0, 0)';

async function openSettings(path = 'no-images.html'): Promise<{ page: Page; reader: Reader }> {
  const page = await stage.browser.open(stage.site.url + path);
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
    { choice: 'Sepia', selector: '.reader', property: 'background-color', value: SEPIA },
    { choice: 'Light', selector: '.reader', property: 'background-color', value: 'rgb(251, 250, 247)' },
    { choice: 'Dark', selector: '.reader', property: 'background-color', value: DARK },
    { choice: 'Black', selector: '.reader', property: 'background-color', value: BLACK },
    { choice: 'High contrast', selector: '.reader', property: 'background-color', value: 'rgb(255, 255, 255)' },
    { choice: 'System sans', selector: '.body', property: 'font-family', value: /sans-serif|system-ui/ },
    { choice: 'Justified text', selector: '.body p', property: 'text-align', value: 'justify' },
    { choice: 'Hyphenation', selector: '.body p', property: 'hyphens', value: 'manual' },
  ])('changes at once and is kept: $choice', async ({ choice, selector, property, value }) => {
    const { page, reader } = await openSettings();
    const before = await reader.style(selector, property);
    await reader.click(choice, '.display');
    await until(`${property} to change`, async () => (await reader.style(selector, property)) !== before);
    expect(await reader.style(selector, property)).toMatch(value);
    expect(await (await openAgain(page)).style(selector, property)).toMatch(value);
  });

  it.each([
    { label: 'Text size', button: 'less', property: 'font-size', step: -1 },
    { label: 'Line width', button: 'less', property: 'width', step: -2 },
    { label: 'Line height', button: 'less', property: 'line-height', step: -2 },
    { label: 'Letter spacing', button: 'more', property: 'letter-spacing', step: 0.4 },
    { label: 'Word spacing', button: 'more', property: 'word-spacing', step: 0.8 },
  ])('changes in steps at once and is kept: $label', async ({ label, button, property, step }) => {
    const { page, reader } = await openSettings();
    const look = async (from: Reader): Promise<number> =>
      Number.parseFloat((await from.style('.body', property)) ?? '') || 0;
    const before = await look(reader);
    await reader.click(`${label}: ${button}`, '.display');
    await until(`${property} to change`, async () => (await look(reader)) !== before);
    const after = await look(reader);
    expect((after - before) / step).toBeGreaterThanOrEqual(0.5);
    expect(await look(await openAgain(page))).toBe(after);
  });

  it('is reset by one click a group', async () => {
    const { reader } = await openSettings();
    await reader.click('Text size: more', '.display');
    await reader.click('Text: reset', '.display');
    await until('the size to be the first again', async () => (await reader.style('.body', 'font-size')) === '20px');
    expect(await reader.style('.reader', '--line-height')).not.toBe('1.6');
    await reader.click('Layout: reset', '.display');
    await until('the lines to be as at first', async () => (await reader.style('.reader', '--line-height')) === '1.6');
    for (const group of ['Theme', 'Images and captions']) await reader.click(`${group}: reset`, '.display');
    await until('the theme', async () => (await reader.style('.reader', 'background-color')) === 'rgb(251, 250, 247)');
  });
});

describe('on a page that allows no style but its own files', () => {
  it.each([
    { button: 'Text and theme', selector: '.cards-grid', property: 'display', value: 'grid' },
    { button: '4 removed', selector: '.switch', property: 'border-radius', value: '12px' },
  ])('the panel behind “$button” has its style', async ({ button, selector, property, value }) => {
    const reader = await openReader(stage.browser, await stage.browser.open(`${stage.site.url}strict-csp.html`));
    await reader.click(button, '.bar');
    await until('the panel', async () => (await reader.texts(selector)).length > 0);
    expect(await reader.style(selector, property)).toBe(value);
  });
});

describe('pictures and captions', () => {
  /** Height of the first picture, and which parts of its caption are shown. */
  const look = (reader: Reader) =>
    reader.look((root) => {
      const figure = root.querySelector<HTMLElement>('.body figure:has(.credit)');
      const isShown = (selector: string): boolean => figure?.querySelector(selector)?.checkVisibility() ?? false;
      return {
        height: Math.round(figure?.querySelector('img')?.getBoundingClientRect().height ?? 0),
        caption: isShown('.caption'),
        credit: isShown('.credit'),
        text: isShown('figcaption'),
      };
    });

  it('are as large, and as many, as is wanted', async () => {
    const { reader } = await openSettings('renewal-banners.html');
    const untilSeen = (what: string, is: (seen: NonNullable<Awaited<ReturnType<typeof look>>>) => boolean) =>
      until(what, async () => {
        const seen = await look(reader);
        return seen !== null && is(seen);
      });
    await untilSeen(
      'a picture, its caption and its credit',
      (seen) => seen.height > 300 && seen.caption && seen.credit,
    );
    await reader.click('Small', '[data-name=images]');
    await untilSeen('a small picture with both', (seen) => seen.height > 40 && seen.height < 200 && seen.credit);
    await reader.click('No credits', '[data-name=captions]');
    await untilSeen('the caption alone', (seen) => seen.caption && !seen.credit);
    await reader.click('None', '[data-name=captions]');
    await untilSeen('the picture alone', (seen) => seen.height > 40 && !seen.text);
    await reader.click('All', '[data-name=captions]');
    await reader.click('None', '[data-name=images]');
    await untilSeen('neither', (seen) => seen.height === 0 && !seen.text);
    await reader.click('Full size', '[data-name=images]');
    await untilSeen('all again', (seen) => seen.height > 300 && seen.caption && seen.credit);
    expect(await reader.text()).toContain('The crews of the Kisiwa ferries');
  });
});

describe('one site alone', () => {
  it('keeps settings of its own when it is opened again, which others know nothing of, until they are given up', async () => {
    const { page, reader } = await openSettings();
    const themeOf = (from: Reader) => from.style('.reader', 'background-color');
    await reader.click('Only for 127.0.0.1', '.display');
    await reader.click('Sepia', '.display');
    await reader.click('Text size: more', '.display');
    await until('sepia', async () => (await themeOf(reader)) === SEPIA);
    expect(await htmlBackground(page)).toBe(SEPIA);

    const again = await openAgain(page);
    expect(await themeOf(again)).toBe(SEPIA);
    expect(await again.style('.body', 'font-size')).toBe('21px');

    const other = await openReader(
      stage.browser,
      await stage.browser.open(stage.site.url.replace('127.0.0.1', 'localhost') + 'no-images.html'),
    );
    expect(await themeOf(other)).toBe('rgb(251, 250, 247)');
    expect(await other.style('.body', 'font-size')).toBe('20px');
    await other.click('Text and theme', '.bar');
    await other.click('Dark', '.display');
    await until('dark', async () => (await themeOf(other)) === DARK);

    const third = await openReader(stage.browser, await stage.browser.open(`${stage.site.url}no-images.html`));
    expect(await themeOf(third)).toBe(SEPIA);
    await third.click('Text and theme', '.bar');
    await until('the mark', async () => (await third.texts('.scope')).join().includes('on this site alone'));
    await third.click('Use the settings for all sites', '.display');
    await until('what holds on all', async () => (await themeOf(third)) === DARK);
    await third.click('Theme: reset', '.display');
    await until('the first', async () => (await themeOf(third)) === 'rgb(251, 250, 247)');
  });
});

describe('settings that an earlier version has kept', () => {
  it('are in force', async () => {
    const own = await stage.browser.openOwn('/library.html');
    await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set: (values: object) => Promise<void> } } };
      };
      const all = { theme: 'sepia', font: 'sans', fontSizePx: 27, lineHeight: 1.9, widthCh: 50, iconOpens: 'reader' };
      await chrome.storage.local.set({ settings: { version: 1, all, sites: {} } });
    });
    const reader = await openReader(stage.browser, await stage.browser.open(`${stage.site.url}no-images.html`));
    expect(await reader.style('.reader', 'background-color')).toBe(SEPIA);
    expect(await reader.style('.body', 'font-size')).toBe('27px');
    expect(await reader.style('.body', 'font-family')).toMatch(/sans-serif|system-ui/);
    expect(await reader.style('.body', 'hyphens')).toBe('auto');
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
