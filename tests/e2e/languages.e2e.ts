import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { READER_HOST } from '../../utils/reader/host.ts';
import { readCatalogue } from '../support/catalogue.ts';
import { openReader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const texts = await readCatalogue('ar');
const text = (name: string): string => texts.get(name) ?? '';

/** How far a page is wider than its window. */
const overflowPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('in a language from right to left', () => {
  const stage = useBrowser({ locale: 'ar' });

  it('the reader’s bar is the other way around, and the article is as it was written', async () => {
    const page = await stage.browser.open(`${stage.site.url}renewal-banners.html`);
    const reader = await openReader(stage.browser, page);
    const host = await page.$eval(READER_HOST, (element) => {
      const { lang, dir } = element as HTMLElement;
      return { lang, dir };
    });
    expect(host).toEqual({ lang: 'ar', dir: 'rtl' });
    const shown = await reader.look((root) => {
      const middle = innerWidth / 2;
      const tools = [...root.querySelectorAll<HTMLElement>('.bar > button')];
      return {
        isCloseAtRight: (tools[0]?.getBoundingClientRect().left ?? 0) > middle,
        isLastAtLeft: (tools.at(-1)?.getBoundingClientRect().right ?? Infinity) < middle,
        close: tools[0]?.ariaLabel ?? null,
        direction: getComputedStyle(root.querySelector('article')!).direction,
      };
    });
    expect(shown).toEqual({
      isCloseAtRight: true,
      isLastAtLeft: true,
      close: text('reader_close'),
      direction: 'ltr',
    });
    expect(await overflowPx(page)).toBe(0);
  });

  it.each([
    ['popup', 'newest', '.popup h2', '.popup .section-head button', 'popup_newest'],
    ['library', 'list', 'h1', '.search', 'library_title'],
  ])(
    'the %s is the other way around: the heading of the %s stands at the right',
    async (name, _, first, last, title) => {
      const page = await stage.browser.openOwn(`/${name}.html`);
      const start = await page.waitForSelector(first);
      const end = await page.waitForSelector(last);
      const rightOf = async (element: typeof start) => (await element?.boundingBox())?.x ?? NaN;
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'ar',
        'rtl',
      ]);
      expect(await start?.evaluate((element) => element.textContent)).toBe(text(title));
      expect(await rightOf(start)).toBeGreaterThan(await rightOf(end));
      // What is not translated stands out by its letters; the names of keys are Latin.
      const latin = await page.evaluate(() => {
        for (const key of document.querySelectorAll('kbd')) key.remove();
        return document.body.innerText.match(/[a-z]{2,}/gi) ?? [];
      });
      expect(latin).toEqual([]);
    },
  );
});

describe.each(['de', 'sw'])('in a language of long words, %s', (locale) => {
  const stage = useBrowser({ locale });

  it('everything fits into a narrow window', async () => {
    const page = await stage.browser.open(`${stage.site.url}renewal-banners.html`);
    await page.setViewport({ width: 320, height: 700 });
    const reader = await openReader(stage.browser, page);
    const [chip = ''] = await reader.texts('.chip');
    await reader.click(chip);
    await until('the list of removed items', async () => (await reader.texts('[data-removal-row]')).length > 0);
    const cut = await reader.look((root) =>
      [...root.querySelectorAll<HTMLElement>('.bar > button, .panel')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > innerWidth || element.scrollWidth > element.clientWidth;
        })
        .map((element) => element.innerText.slice(0, 40)),
    );
    expect(cut).toEqual([]);
    expect(await overflowPx(page)).toBe(0);
  });

  it.each([
    // The width that it gives itself.
    ['popup', 360],
    ['library', 320],
  ])('so does the %s', async (name, width) => {
    const page = await stage.browser.openOwn(`/${name}.html`);
    await page.setViewport({ width, height: 700 });
    await page.waitForSelector('main');
    expect(await overflowPx(page)).toBe(0);
  });
});
