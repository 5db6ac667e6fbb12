import { describe, expect, it } from 'vitest';

import { READER_HOST } from '../../utils/reader/host.ts';
import { readCatalogue } from '../support/catalogue.ts';
import { openReader } from './support/reader.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser({ locale: 'ar' });
const texts = await readCatalogue('ar');
const text = (name: string): string => texts.get(name) ?? '';

describe('in a language from right to left', () => {
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
        overflowPx: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(shown).toEqual({
      isCloseAtRight: true,
      isLastAtLeft: true,
      close: text('reader_close'),
      direction: 'ltr',
      overflowPx: 0,
    });
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
