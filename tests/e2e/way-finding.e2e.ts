import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { serializePage } from './support/live-page.ts';
import { LIBRARY_READER, openReader, Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

/** Each test reads a story of an address of its own: what one test has read is no matter to the next. */
let number = 0;
let story = '';
beforeEach(() => {
  number += 1;
  story = `${stage.site.url}long.html?story=${number}`;
});

const scrollPage = (page: Page, top: number): Promise<void> =>
  page.evaluate((wanted) => scrollTo({ left: 0, top: wanted, behavior: 'instant' }), top);

const scrollOf = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** Brings a chapter's heading to the top of the page's own window. */
const readPageAt = (page: Page, chapter: number): Promise<void> =>
  page.evaluate((id) => document.querySelector(id)!.scrollIntoView({ behavior: 'instant' }), `#chapter-${chapter}`);

/** What stands at the top of the reader's text, below its bar. */
const readAt = async (reader: Reader): Promise<string> =>
  (await reader.look((root) => {
    const passages = [...root.querySelectorAll<HTMLElement>('.body :is(h2, p, figcaption)')];
    return passages.findLast((one) => one.getBoundingClientRect().top < 76)?.textContent.trim() ?? 'the head';
  })) ?? 'no reader';

/** Reads on until a chapter begins at the top. */
async function readOn(reader: Reader, chapter: number): Promise<void> {
  await reader.look((root, wanted) => {
    const heading = [...root.querySelectorAll('.body h2')].find((one) => one.textContent.startsWith(`${wanted}.`));
    scrollBy({ top: heading!.getBoundingClientRect().top - 72, behavior: 'instant' });
    return true;
  }, chapter);
  await until('the reader to be there', async () => (await readAt(reader)).startsWith(`${chapter}.`));
}

async function leave(page: Page): Promise<void> {
  await stage.browser.gesture(page);
  await untilClosed(page);
}

const open = async (url = story): Promise<Reader> => openReader(stage.browser, await stage.browser.open(url));

/** Reads a story up to a chapter, and closes its tab. */
async function readUpTo(chapter: number): Promise<void> {
  const reader = await open();
  await readOn(reader, chapter);
  await leave(reader.page);
  await reader.page.close();
}

const offer = async (reader: Reader): Promise<string> => (await reader.texts('.offer')).join();
const progress = (reader: Reader): Promise<readonly string[] | null> =>
  reader.look((root) => {
    const { ariaValueNow, ariaValueText } = root.querySelector('[role=progressbar]')!;
    return [ariaValueNow ?? '', ariaValueText ?? ''];
  });

describe('the reader opens', () => {
  it('at the top of a story that is at its top', async () => {
    const reader = await open();
    expect(await scrollOf(reader.page)).toBe(0);
    expect(await readAt(reader)).toBe('the head');
    expect(await offer(reader)).toBe('');
  });

  it('where the page was being read', async () => {
    const page = await stage.browser.open(story);
    await readPageAt(page, 7);
    const reader = await openReader(stage.browser, page);
    expect(await readAt(reader)).toMatch(/^7\. /);
    expect(await offer(reader)).toBe('');
  });

  it('in the middle of a paragraph, where that was at the top of the page', async () => {
    const page = await stage.browser.open(story);
    const text = await page.evaluate(() => {
      const paragraph = document.querySelector('#chapter-4')!.nextElementSibling!;
      const { top, height } = paragraph.getBoundingClientRect();
      scrollTo({ top: scrollY + top + height / 2, behavior: 'instant' });
      return paragraph.textContent.trim();
    });
    const reader = await openReader(stage.browser, page);
    expect(await readAt(reader)).toBe(text);
  });

  it('where it was left, and leads to the top', async () => {
    await readUpTo(9);
    const reader = await open();
    expect(await readAt(reader)).toMatch(/^9\. /);
    expect(await offer(reader)).toContain('You left off here.');
    await reader.click('Start from the top');
    await until('the reader to be at the top', async () => (await scrollOf(reader.page)) === 0);
    expect(await offer(reader)).toBe('');
  });

  it('where it was left in a story that has changed', async () => {
    await readUpTo(5);
    const page = await stage.browser.open(story);
    await page.evaluate(() => {
      const correction = document.createElement('p');
      correction.textContent =
        'Correction: an earlier version of this story had the height of the weir wrong by a foot.';
      document.querySelector('#chapter-1')!.before(correction);
      document.querySelector('#chapter-3')!.nextElementSibling!.remove();
      document.querySelector('#chapter-5')!.append(', once more');
    });
    expect(await readAt(await openReader(stage.browser, page))).toMatch(/^5\. .*, once more$/);
  });

  it('where the page was being read rather than where it was left, and leads there', async () => {
    await readUpTo(9);
    const page = await stage.browser.open(story);
    await readPageAt(page, 3);
    const reader = await openReader(stage.browser, page);
    expect(await readAt(reader)).toMatch(/^3\. /);
    await reader.click('Continue where you left off');
    await until('the reader to be there', async () => (await readAt(reader)).startsWith('9.'));
    expect(await offer(reader)).toBe('');
  });

  it('at the top of a story that was read to its end', async () => {
    await readUpTo(6);
    const reader = await open();
    await scrollPage(reader.page, 1e6);
    await until('all to be read', async () => (await progress(reader))?.[0] === '100');
    await leave(reader.page);
    await reader.page.close();
    const again = await open();
    expect(await readAt(again)).toBe('the head');
    expect(await offer(again)).toBe('');
  });
});

describe('what says that the reader opened where it was left', () => {
  it('does not move the text when it goes', async () => {
    await readUpTo(4);
    const reader = await open();
    const before = await scrollOf(reader.page);
    await reader.click('Dismiss');
    await until('it to be gone', async () => (await offer(reader)) === '');
    expect(await scrollOf(reader.page)).toBe(before);
    expect(await reader.look((root) => root.activeElement?.localName ?? null)).toBe('main');
  });

  it('goes by itself when the reading goes on', async () => {
    await readUpTo(4);
    const reader = await open();
    expect(await offer(reader)).not.toBe('');
    await readOn(reader, 6);
    await until('it to be gone', async () => (await offer(reader)) === '');
    expect(await readAt(reader)).toMatch(/^6\. /);
  });
});

describe('leaving the reader', () => {
  it('lands the page on what was reached, and changes nothing else of it', async () => {
    const page = await stage.browser.open(story);
    const before = await serializePage(page);
    await readOn(await openReader(stage.browser, page), 8);
    await leave(page);
    const top = await page.evaluate(() => document.querySelector('#chapter-8')!.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
    expect(await serializePage(page)).toBe(before);
  });

  it('leaves the page exactly where it was where nobody has gone on', async () => {
    const page = await stage.browser.open(story);
    await scrollPage(page, 2345);
    await openReader(stage.browser, page);
    await leave(page);
    expect(await scrollOf(page)).toBe(2345);
  });

  it('leaves the page where it was after a look at other text sizes', async () => {
    const page = await stage.browser.open(story);
    await scrollPage(page, 5432);
    const reader = await openReader(stage.browser, page);
    const text = await readAt(reader);
    await reader.click('Text and theme');
    for (const step of ['more', 'more', 'less', 'less']) await reader.click(`Text size: ${step}`);
    await until('the text to be as before', async () => (await reader.style('.reader', '--font-size')) === '20px');
    await until('the text to be where it was', async () => (await readAt(reader)) === text);
    await leave(page);
    expect(await scrollOf(page)).toBe(5432);
  });
});

describe('while reading', () => {
  it('what is at the top stays there when the text is set anew', async () => {
    const reader = await open();
    await readOn(reader, 6);
    await reader.click('Text and theme');
    await reader.click('Text size: more');
    await until('the text to be larger', async () => (await reader.style('.reader', '--font-size')) === '21px');
    await until('the chapter to be at the top', async () => (await readAt(reader)).startsWith('6.'));
    await reader.page.setViewport({ width: 480, height: 700 });
    await until('the chapter to be at the top', async () => (await readAt(reader)).startsWith('6.'));
    await reader.click('Text: reset');
    expect(await readAt(reader)).toMatch(/^6\. /);
  });

  it('the line at the top tells how much is read, and the bar how long the rest takes', async () => {
    const reader = await open();
    await reader.page.setViewport({ width: 1100, height: 800 });
    const [minutes = ''] = /\d+(?= min read)/.exec((await reader.texts('.meta')).join()) ?? [];
    expect(Number(minutes)).toBeGreaterThan(80);
    await until('the beginning', async () => (await progress(reader))?.[1] === `0% read · ${minutes} min left`);
    expect(await reader.texts('.time-left')).toEqual([`${minutes} min left`]);
    await readOn(reader, 11);
    await until('the middle', async () => /^(49|50|51)$/.test((await progress(reader))?.[0] ?? ''));
    const left = Number.parseInt((await reader.texts('.time-left')).join());
    expect(Math.abs(left - Number(minutes) / 2)).toBeLessThan(3);
    await scrollPage(reader.page, 1e6);
    await until('the end', async () => (await progress(reader))?.[1] === '100% read');
    expect(await reader.texts('.time-left')).toEqual(['']);
  });

  it('the outline shows the headings, marks the one of what is read, and leads to each', async () => {
    const reader = await open();
    await readOn(reader, 3);
    await reader.click('Outline');
    await until('the outline', async () => (await reader.texts('.outline button')).length === 20);
    expect((await reader.texts('.outline [aria-current]')).join()).toMatch(/^3\. /);
    // The panel opens, and then takes the focus.
    await until('the heading to have the focus', async () => (await reader.focused())?.startsWith('3. '));
    const [, , , , , , , , , , , twelfth = ''] = await reader.texts('.outline button');
    await reader.click(twelfth, '.outline');
    await until('the chapter', async () => (await readAt(reader)) === twelfth);
    expect(await reader.focused()).toBe(twelfth);
    expect(await reader.texts('.panel')).toEqual([]);
  });

  it('a story of less than three headings has no outline', async () => {
    const reader = await open(`${stage.site.url}state.html`);
    expect(await reader.look((root) => root.querySelector('[aria-label=Outline]') !== null)).toBe(false);
  });
});

it('a saved article opens where it was left', async () => {
  const reader = await open();
  await reader.click('Save');
  await until('the article to be saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
  const [title = ''] = await reader.texts('h1');
  const library = await stage.browser.openOwn('/library.html');
  const openSaved = async (): Promise<Reader> => {
    await until('the article in the list', () =>
      library.evaluate((wanted) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.row h2 a')];
        const link = links.find(({ innerText }) => innerText.trim() === wanted);
        link?.click();
        return link !== undefined;
      }, title),
    );
    const saved = new Reader(library, LIBRARY_READER);
    await until('the saved article to open', saved.isOpen);
    return saved;
  };
  const saved = await openSaved();
  expect(await readAt(saved)).toBe('the head');
  await readOn(saved, 10);
  await library.evaluate(() => history.back());
  await until('the list to be back', () => library.evaluate(() => location.hash === ''));
  const again = await openSaved();
  await until('the article to be where it was left', async () => (await readAt(again)).startsWith('10.'));
  expect(await offer(again)).toContain('You left off here.');
});
