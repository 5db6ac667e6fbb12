import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { ARABIC, COMMENT, GATED, HOSTILE, REST, SCATTERED, SPLIT, STORY } from './coverage-pages.ts';
import { LIBRARY_READER, openReader, Reader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

let page: Page;

async function read(html: string): Promise<Reader> {
  page = await stage.browser.open(`${stage.site.url}no-images.html`);
  await page.setContent(html);
  return openReader(stage.browser, page);
}

const chip = async (reader: Reader): Promise<string> => (await reader.texts('.chip'))[0] ?? '';
const parts = (reader: Reader): Promise<readonly string[]> => reader.texts('[data-part]');

async function openList(reader: Reader): Promise<void> {
  await reader.click(await chip(reader));
  await until('the page to be looked at', async () =>
    (await reader.texts('.left-out')).some((text) => text && !text.includes('Looking')),
  );
}

/** Which of the places the article names, in the order of its text. */
const placesIn = (text: string): readonly string[] => [
  ...new Set(text.match(new RegExp(`${STORY} ${REST} ${COMMENT}`.replaceAll(' ', '|'), 'g'))),
];

describe('what an article leaves out of its page', () => {
  it('is told of in the line below the title, which leads to the list', async () => {
    const reader = await read(SPLIT);
    expect(placesIn(await reader.text())).toEqual(STORY.split(' '));
    const [line = ''] = await reader.texts('.meta button');
    expect(line).toBe('Shows 66% of this page’s text');
    expect(await reader.texts('[role=note]')).toEqual([]);
    await reader.click(line);
    await until('the parts to be listed', async () => (await parts(reader)).length > 0);
    expect(await until('the focus to be there', reader.focused)).toBe('Left out');
    expect(await reader.texts('.coverage-line')).toEqual([`${line} · 2 parts left out`]);
    await page.keyboard.press('Escape');
    await until('the line to have the focus again', async () => (await reader.focused()) === line);
  });

  it('is listed in page order, with its beginning and its words, and can be read there', async () => {
    const reader = await read(SPLIT);
    await openList(reader);
    const [second = '', comments = '', ...others] = await parts(reader);
    expect(others).toEqual([]);
    expect(second).toMatch(/^Text of the page\s*\d{3} words\s*The second night · In Ivelmouth/);
    expect(comments).toMatch(/^Comments\s*\d\d words\s*Comments · In Mallaig/);
    const summary = '[data-part=p1] summary';
    await reader.look((root, selector) => {
      root.querySelector<HTMLElement>(selector)?.focus();
      return null;
    }, summary);
    await page.keyboard.press('Enter');
    await until('the part to open', async () => (await reader.texts('.part-text h2')).includes('The second night'));
    expect(placesIn((await reader.texts('[data-part=p1] .part-text')).join())).toEqual(REST.split(' '));
    expect(placesIn(await reader.text())).toEqual(STORY.split(' '));
  });

  it('is added at its place, and taken out again without a trace', async () => {
    const reader = await read(SPLIT);
    const body = async (): Promise<string> => (await reader.texts('.body')).join();
    const clean = await body();
    await openList(reader);
    await reader.click('Add to article', '[data-part=p2]');
    await until('the comments to be added', async () => (await reader.text()).includes(COMMENT));
    await reader.click('Add to article', '[data-part=p1]');
    await until('the second half to be added', async () => (await reader.text()).includes('Lundy'));
    expect(placesIn(await reader.text())).toEqual(`${STORY} ${REST} ${COMMENT}`.split(' '));
    expect((await reader.texts('.meta button')).join()).toBe('Shows all of this page’s text');
    await reader.click('Undo', '[data-part=p1]');
    await until('the second half to go', async () => !(await reader.text()).includes('Lundy'));
    await reader.click('Undo', '[data-part=p2]');
    await until('the comments to go', async () => (await body()) === clean);
    expect(await reader.texts('[data-added]')).toEqual([]);
  });

  it('is saved where it was added', async () => {
    const reader = await read(SPLIT);
    await openList(reader);
    await reader.click('Add to article', '[data-part=p1]');
    await until('the second half to be added', async () => (await reader.text()).includes('Lundy'));
    await reader.click('Save');
    await until('the reader to say that it is saved', async () =>
      /Saved|Updated/.test((await reader.texts('.bar')).join()),
    );
    const library = await stage.browser.openOwn('/library.html');
    const link = await until('the article to be in the list', () => library.$('.row h2 a'));
    await link.click();
    const saved = new Reader(library, LIBRARY_READER);
    await until('the saved article to open', saved.isOpen);
    expect(placesIn(await saved.text())).toEqual(`${STORY} ${REST}`.split(' '));
    expect(await saved.text()).toContain('Shows all of this page’s text');
    expect(await saved.texts('.meta button')).toEqual([]);
  });

  it('is pointed out where it is most of the page', async () => {
    const reader = await read(SCATTERED);
    const [note = ''] = await reader.texts('[role=note]');
    expect(note).toContain('Parts of the story may be missing. Shows 39% of this page’s text.');
    await reader.click('See what was left out');
    await until('the parts to be listed', async () => (await parts(reader)).length === 2);
    expect((await reader.texts('.coverage-line')).join()).toBe('Shows 40% of this page’s text · 2 parts left out');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('holds nothing that a gate withholds', async () => {
    const reader = await read(GATED);
    await openList(reader);
    const listed = (await parts(reader)).join();
    expect(listed).toContain('Ivelmouth');
    expect(listed).not.toMatch(/Jarness|Kilbride|Lundy/);
    const all = (await reader.look((root) => root.textContent)) ?? '';
    expect(all).not.toMatch(/Jarness|Kilbride|Lundy/);
  });

  it('comes sanitized', async () => {
    const reader = await read(HOSTILE);
    await page.evaluate(() => Reflect.deleteProperty(window, 'ran'));
    await openList(reader);
    await reader.look((root) => {
      root.querySelector<HTMLElement>('[data-part=p1] summary')?.focus();
      return null;
    });
    await page.keyboard.press('Enter');
    await until('the part to open', async () => (await reader.texts('.part-text p')).length > 0);
    await reader.click('Add to article', '[data-part=p1]');
    await until('the part to be added', async () => (await reader.text()).includes('Jarness has a lamp'));
    const left = await reader.look((root) =>
      [...root.querySelectorAll('[data-added] *, .part-text *')].flatMap((element) => [
        ...(/^(?:script|iframe|form|input)$/.test(element.localName) ? [element.localName] : []),
        ...element.getAttributeNames().filter((name) => name.startsWith('on') || name.startsWith('data-removal')),
        ...['href', 'src']
          .map((name) => element.getAttribute(name) ?? '')
          .filter((value) => /^javascript/i.test(value)),
      ]),
    );
    expect(left).toEqual([]);
    expect(await reader.texts('[data-added] a[href$="/kilbride"]')).toEqual(['another one']);
    await reader.click('a link to it', '[data-added]');
    expect(await page.evaluate(() => ('ran' in window ? String(window.ran) : null))).toBeNull();
  });

  it('is not guessed at where the page has changed', async () => {
    const reader = await read(SPLIT);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'The lamps are out. '.repeat(20);
    });
    await openList(reader);
    expect((await reader.texts('.left-out')).join()).toContain('This page now shows something else');
    expect(await parts(reader)).toEqual([]);
  });

  it('is looked at without the page being seen or told', async () => {
    const reader = await read(SPLIT);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new ResizeObserver((entries) => {
        for (const entry of entries) if (entry.contentRect.height > 0) seen.push(entry.target.localName);
      }).observe(document.body);
    });
    await openList(reader);
    expect(await parts(reader)).toHaveLength(2);
    const state = await page.evaluate(() => ({
      body: getComputedStyle(document.body).display,
      seen: (window as unknown as { seen: string[] }).seen,
      marked: document.querySelector('[data-looking]') !== null,
    }));
    expect(state).toEqual({ body: 'none', seen: [], marked: false });
  });

  it('is set from right to left where its language is', async () => {
    const reader = await read(ARABIC);
    await openList(reader);
    await until('the part to be listed', async () => (await parts(reader)).length === 1);
    expect(await reader.style('[data-part=p1] summary', 'direction')).toBe('rtl');
    await reader.click('Add to article', '[data-part=p1]');
    await until('the part to be added', async () => (await reader.texts('[data-added]')).length === 1);
    expect(await reader.style('[data-added]', 'direction')).toBe('rtl');
  });

  it('can be used on a narrow screen, with targets that can be hit', async () => {
    const reader = await read(SPLIT);
    await page.setViewport({ width: 320, height: 640 });
    await openList(reader);
    const sizes = await reader.look((root) => {
      const targets = [...root.querySelectorAll<HTMLElement>('.left-out :is(button, summary), .meta button')];
      return targets.map((target) => {
        const { width, height, left, right } = target.getBoundingClientRect();
        return { isLarge: width >= 24 && height >= 24, isInside: left >= 0 && right <= 320 };
      });
    });
    expect(sizes).toHaveLength(5);
    expect(sizes?.filter(({ isLarge, isInside }) => !isLarge || !isInside)).toEqual([]);
  });
});
