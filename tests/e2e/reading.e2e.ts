import { describe, expect, it } from 'vitest';

import { PAGES, type ArticlePage } from '../fixtures/pages.ts';
import { serializePage } from './support/live-page.ts';
import { openReader, type Reader, untilClosed } from './support/reader.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();
const ARTICLES = PAGES.filter((page): page is ArticlePage => page.outcome === 'article');

/** What the head of the reader says. */
async function readHead(
  reader: Reader,
): Promise<Pick<ArticlePage, 'title' | 'siteName' | 'access'> & { byline: string | null }> {
  const [title = ''] = await reader.texts('h1');
  const [byline = null] = await reader.texts('.byline');
  const [siteName = ''] = await reader.texts('a.site');
  const [note] = await reader.texts('.preview-note');
  return { title, byline, siteName, access: note === undefined ? 'full' : 'preview' };
}

const countOf = (snippet: string, text: string): number => text.split(snippet).length - 1;
const fold = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.each(ARTICLES)('$path', ({ path, keeps, removes, lang, dir, images, ...head }) => {
  it('is read in one click, whole and without noise, and is left as it was', async () => {
    const { browser, site } = stage;
    const page = await browser.open(new URL(path, site.url).href);
    const before = await serializePage(page);
    const reader = await openReader(browser, page);

    const { title, byline, siteName, access } = head;
    expect.soft(await readHead(reader)).toEqual({ title, byline, siteName, access });
    const tongue = await reader.look((root) => {
      const body = root.querySelector('article .body')!;
      return { lang: body.closest('[lang]')?.getAttribute('lang') ?? '', dir: getComputedStyle(body).direction };
    });
    expect.soft(tongue).toEqual({ lang, dir });

    const text = fold(await reader.text());
    expect.soft(keeps.filter((snippet) => !text.includes(fold(snippet)))).toEqual([]);
    expect.soft(removes.filter((snippet) => text.includes(fold(snippet)))).toEqual([]);

    const captions = (await reader.texts('figcaption')).map(fold);
    const shown = keeps.filter((snippet) => captions.some((caption) => caption.includes(fold(snippet))));
    expect.soft(shown.filter((snippet) => countOf(fold(snippet), text) !== 1)).toEqual([]);
    const figures = await reader.look((root) =>
      [...root.querySelectorAll('figure')].map((figure) => figure.querySelectorAll('figcaption').length),
    );
    expect.soft(figures?.filter((count) => count > 1)).toEqual([]);
    const pictures = await reader.look((root) => root.querySelectorAll('article .body img').length);
    if (images !== undefined) expect.soft(pictures).toBe(images);

    await browser.gesture(page);
    await untilClosed(page);
    expect(await serializePage(page)).toBe(before);
  });
});

describe('the Escape key', () => {
  it('leaves the reader', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}renewal-banners.html`);
    const before = await serializePage(page);
    await openReader(browser, page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await serializePage(page)).toBe(before);
  });
});
