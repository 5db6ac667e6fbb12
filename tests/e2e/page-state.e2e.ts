import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { PAGES } from '../fixtures/pages.ts';
import { serializePage } from './support/live-page.ts';
import { openReader, type Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

/** Opens the reader, leaves it by the same gesture, and gives what `look` saw before and after. */
async function seenAround<T>(page: Page, look: (page: Page) => Promise<T>): Promise<{ before: T; after: T }> {
  const before = await look(page);
  await openReader(stage.browser, page);
  await stage.browser.gesture(page);
  await untilClosed(page);
  return { before, after: await look(page) };
}

const openStory = (): Promise<Page> => stage.browser.open(`${stage.site.url}state.html`);

const scrollOf = (page: Page) =>
  page.evaluate(() => [scrollX, scrollY, document.querySelector('#tide-table')!.scrollTop]);

describe('leaving the reader gives back', () => {
  it('where the page and a box in it were scrolled', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      document.querySelector('#tide-table')!.scrollTop = 31;
      scrollTo({ left: 0, top: 700, behavior: 'instant' });
    });
    const { before, after } = await seenAround(page, scrollOf);
    expect(before).toEqual([0, 700, 31]);
    expect(after).toEqual(before);
  });

  it('what is selected', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('article > p:not([class])');
      // Backwards, as it is when the mouse is drawn up.
      getSelection()?.setBaseAndExtent(second!.firstChild!, 20, first!.firstChild!, 3);
    });
    const { before, after } = await seenAround(page, () =>
      page.evaluate(() => {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
        return [anchorNode?.nodeValue, anchorOffset, focusNode?.nodeValue, focusOffset];
      }),
    );
    expect(before[1]).toBe(20);
    expect(before[3]).toBe(3);
    expect(after).toEqual(before);
  });

  it('what is typed, where the cursor stands, and what has the focus', async () => {
    const page = await openStory();
    await page.type('#name', 'Ada Moss');
    await page.select('#topic', 'harbour');
    await page.click('#publish');
    await page.type('#message', 'The numbers, please');
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#message')!.setSelectionRange(4, 11));
    const look = async () => ({
      page: await serializePage(page),
      focus: await page.evaluate(() => {
        const { id, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
        return [id, selectionStart, selectionEnd];
      }),
    });
    const { before, after } = await seenAround(page, look);
    expect(before.page).toContain('"harbour"');
    expect(before.page).toContain('The numbers, please');
    expect(before.focus).toEqual(['message', 4, 11]);
    expect(after).toEqual(before);
  });

  it('the focus of a button', async () => {
    const page = await openStory();
    await page.focus('#letter button');
    const { before, after } = await seenAround(page, () => page.evaluate(() => document.activeElement?.textContent));
    expect(before).toBe('Send');
    expect(after).toBe(before);
  });

  it('what plays, from where it was held', async () => {
    const page = await openStory();
    const isPlaying = () =>
      page.evaluate(() => {
        const { paused, currentTime } = document.querySelector<HTMLMediaElement>('#bulletin')!;
        return !paused && currentTime > 0;
      });
    await page.evaluate(() => document.querySelector<HTMLMediaElement>('#bulletin')!.play());
    await until('the sound to play', isPlaying);
    await openReader(stage.browser, page);
    expect(await page.evaluate(() => document.querySelector<HTMLMediaElement>('#bulletin')!.paused)).toBe(true);
    await stage.browser.gesture(page);
    await untilClosed(page);
    await until('the sound to play on', isPlaying);
  });

  it('a player that was silent, silent', async () => {
    const page = await openStory();
    await page.evaluate(() => document.querySelector<HTMLMediaElement>('#bulletin')!.pause());
    const { before, after } = await seenAround(page, () =>
      page.evaluate(() => document.querySelector<HTMLMediaElement>('#bulletin')!.paused),
    );
    expect([before, after]).toEqual([true, true]);
  });
});

const NARROW = { width: 420, height: 760 };
const WIDE = { width: 1100, height: 800 };

/** Whether the pictures of the article are there, or have failed. */
const hasPictures = (reader: Reader): Promise<boolean | null> =>
  reader.look((root) => [...root.querySelectorAll('img')].every(({ complete }) => complete));

/** Does with a reader what people do in a quarter of an hour. */
async function use(reader: Reader, theme: string): Promise<void> {
  const { page } = reader;
  await reader.click('Text and theme');
  await reader.click(theme);
  await reader.click('Text size: more');
  await until('the text to be larger', async () => (await reader.style('.reader', '--font-size')) !== '20px');
  await page.setViewport(NARROW);
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += 2 * innerHeight) {
      scrollTo({ left: 0, top: y, behavior: 'instant' });
      await nextFrame();
    }
    // Whoever reads on finds the page where they came to, and scrolling makes pages load; see `way-finding.e2e.ts`.
    scrollTo({ left: 0, top: 0, behavior: 'instant' });
    await nextFrame();
  });
  await until('the pictures to be loaded', () => hasPictures(reader));
}

async function resetText(reader: Reader): Promise<void> {
  await reader.click('Text and theme');
  await reader.click('Auto');
  await reader.click('Text size: less');
  await until('the text to be as before', async () => (await reader.style('.reader', '--font-size')) === '20px');
}

describe('after scrolling, other settings, a resized window and loaded pictures', () => {
  const articles = PAGES.filter(({ outcome }) => outcome === 'article').map(({ path }) => path);

  it.each(articles)('%s is what it was', async (path) => {
    const page = await stage.browser.open(stage.site.url.slice(0, -1) + path);
    await page.setViewport(WIDE);
    const before = await serializePage(page);
    const reader = await openReader(stage.browser, page);
    await use(reader, 'Dark');
    await stage.browser.gesture(page);
    await untilClosed(page);
    // At its own width again: what the page itself has for narrow windows is no doing of the reader.
    await page.setViewport(WIDE);
    expect(await serializePage(page)).toBe(before);
    await resetText(await openReader(stage.browser, page));
  });
});
