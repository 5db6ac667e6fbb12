import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer, type FixtureServer } from '../fixtures/server.ts';
import { type Recorder, startRecorder } from './support/network.ts';
import { LIBRARY_READER, openReader, Reader } from './support/reader.ts';
import { startBrowser } from './support/start-browser.ts';
import type { TestedBrowser } from './support/tested-browser.ts';
import { until } from './support/until.ts';

let site: FixtureServer;
let recorder: Recorder;
let browser: TestedBrowser;

beforeAll(async () => {
  site = await startServer(0);
  recorder = await startRecorder();
  browser = await startBrowser({ route: recorder.route });
});
afterAll(async () => {
  await browser.close();
  await recorder.close();
  await site.close();
});

async function open(path: string): Promise<{ page: Page; reader: Reader }> {
  const page = await browser.open(`${site.url}${path}`);
  return { page, reader: await openReader(browser, page) };
}

/** The hosts of embeds, in what was asked of the network from a moment on. */
const EMBEDDED = /youtube|openstreetmap|twitter|spotify|facebook|disqus|frames\/gauge\.html/;
const askedSince = (moment: number): readonly string[] =>
  recorder.requests.slice(moment).filter((url) => EMBEDDED.test(url));

const untilCards = (reader: Reader): Promise<readonly string[]> =>
  until('the cards', async () => {
    const cards = await reader.texts('.embed-text');
    return cards.length >= 5 && cards;
  });

describe('embeds', () => {
  it('are cards with source and title, and ask nobody for anything', async () => {
    const page = await browser.open(`${site.url}embeds.html`);
    const moment = recorder.requests.length;
    const reader = await openReader(browser, page);
    const cards = await untilCards(reader);
    expect(cards.map((card) => card.replaceAll('\n', ' | '))).toEqual([
      'Video from YouTube | The square at three in the morning, from the roof of the bakery',
      'Map from OpenStreetMap',
      'Post from X',
      'Audio from Spotify | The night of the piano',
      'Content from 127.0.0.1 | Level of the Orva at the old lock',
    ]);
    expect(await reader.texts('figure[data-embed] figcaption')).toEqual([
      'The square and the quay; the gymnasium is up the hill.',
    ]);
    const links = await reader.look((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.embed-open')].map(({ href, target, rel }) => [href, target, rel]),
    );
    expect(links?.[0]).toEqual(['https://www.youtube.com/watch?v=a1b2c3d4e5F', '_blank', 'noopener noreferrer']);
    // To the end, so that what waits to be seen has its chance.
    await page.keyboard.press('End');
    await until('the end to be in sight', () =>
      page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2),
    );
    expect(await reader.look((root) => root.querySelectorAll('iframe').length)).toBe(0);
    expect(askedSince(moment)).toEqual([]);
  });

  it('are framed after a click, in a sandbox', async () => {
    const { reader } = await open('embeds.html');
    await untilCards(reader);
    const moment = recorder.requests.length;
    await reader.click('Show here', '.embed[data-kind=video]');
    await until('the frame to be asked for', () => askedSince(moment).length > 0);
    expect(askedSince(moment).filter((url) => !url.includes('youtube'))).toEqual([]);
    await reader.click('Show here', '.embed[data-kind=frame]');
    await until('the page’s own frame', () => askedSince(moment).some((url) => url.endsWith('/frames/gauge.html')));
    const frames = await reader.look((root) =>
      [...root.querySelectorAll('iframe')].map((frame) => [
        frame.sandbox.contains('allow-same-origin'),
        frame.referrerPolicy,
        frame.title,
      ]),
    );
    expect(frames).toEqual([
      [true, 'strict-origin', 'The square at three in the morning, from the roof of the bakery'],
      [false, 'strict-origin', 'Level of the Orva at the old lock'],
    ]);
  });

  it('are framed where the page’s own rules refuse all frames: these bind the page, and not the reader', async () => {
    const { reader } = await open('strict-frames.html');
    await untilCards(reader);
    const moment = recorder.requests.length;
    await reader.click('Show here', '.embed[data-kind=video]');
    const asked = await until(
      'the frame, or the sentence',
      async () => (await reader.texts('.embed-refused'))[0] ?? askedSince(moment)[0],
    );
    expect(asked).toBe('www.youtube-nocookie.com:443');
  });
});

/** What a footnote says that is open, and what has the focus; null where none is. */
const openNote = (reader: Reader): Promise<readonly [text: string, after: string, focus: string] | null> =>
  reader.look((root) => {
    const box = root.querySelector<HTMLElement>('.note');
    if (!box) return null;
    const text = box.querySelector<HTMLElement>('.note-text')?.innerText.trim() ?? '';
    const before = box.previousElementSibling?.textContent.trim().slice(0, 12) ?? '';
    return [text.replaceAll(/\s+/g, ' '), before, root.activeElement?.className ?? ''] as const;
  });

/** Whether the reference to a note says that it is open, and whether it has the focus. */
const reference = (reader: Reader, label: string): Promise<readonly [string | null, boolean] | null> =>
  reader.look((root, name) => {
    const link = [...root.querySelectorAll('a[aria-expanded]')].find((one) => one.ariaLabel === name);
    return link ? ([link.getAttribute('aria-expanded'), root.activeElement === link] as const) : null;
  }, label);

const untilNotes = (reader: Reader): Promise<unknown> =>
  until('the notes', async () => (await reader.texts('a[aria-expanded]')).length === 4);

describe('footnotes', () => {
  it.each([
    {
      label: 'Note 1',
      says: /^Parish accounts, volumes 9 to 14;.* keep a door open\. It has been cleaned\.$/,
      after: 'Everybody in',
    },
    {
      label: 'Note 2',
      says: /^The goose is in all sources, and in each of them it survives\.$/,
      after: 'The first br',
    },
    { label: 'Note 3', says: /^Masons’ bill of 3 June 1791\. Cutting was charged/, after: 'That much is' },
    { label: 'Note *', says: /^“För intet”, in the Swedish of the book;/, after: 'Three names ' },
  ])('open under their paragraph by a click, and close by Escape: $label', async ({ label, says, after }) => {
    const { page, reader } = await open('footnotes.html');
    await untilNotes(reader);
    await reader.click(label);
    const [text, before, focus] = await until('the note to open', () => openNote(reader));
    expect(text).toMatch(says);
    expect(before).toBe(after);
    expect(focus).toBe('note');
    expect(await reference(reader, label)).toEqual(['true', false]);
    await page.keyboard.press('Escape');
    await until('the note to close', async () => (await openNote(reader)) === null);
    expect(await reference(reader, label)).toEqual(['false', true]);
    expect(await reader.isOpen()).toBe(true);
  });

  it('open and close by Enter, one at a time, and stay at the end', async () => {
    const { page, reader } = await open('footnotes.html');
    await untilNotes(reader);
    await reader.click('Note 2');
    await until('the note', () => openNote(reader));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await until('the note again', () => openNote(reader));
    await reader.click('Note 3');
    await until('the other note', async () => (await openNote(reader))?.[0].startsWith('Masons'));
    expect((await reader.texts('.note')).length).toBe(1);
    expect((await reader.texts('article li')).length).toBe(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('its button to close it', async () => (await openNote(reader)) === null);
  });

  it('lead no link of the article elsewhere than to its place in the reader', async () => {
    const { page, reader } = await open('footnotes.html');
    await page.setViewport({ width: 800, height: 300 });
    await reader.click('the part above');
    const top = await until('the heading', () =>
      reader.look((root) => (root.activeElement?.id === 'who' ? root.activeElement.getBoundingClientRect().top : null)),
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
    expect(page.url()).toBe(`${site.url}footnotes.html`);
  });
});

describe('formulas', () => {
  it('are set once each, whatever the page held them in, and prices are none', async () => {
    const { reader } = await open('formulas.html');
    const isSet = async (): Promise<boolean> => (await reader.texts('code.tex:has(math)')).length === 5;
    await until('the formulas to be set', isSet);
    const found = await reader.look((root) => {
      const body = root.querySelector('.body')!;
      return {
        mathMl: [...body.querySelectorAll('math:not(code math)')].map(({ textContent }) => textContent),
        tex: [...body.querySelectorAll('code.tex')].map((code) => [
          code.querySelector('math')?.getAttribute('display') ?? '',
          code.querySelector('math')?.getAttribute('alttext') ?? code.textContent,
        ]),
        pictures: body.querySelectorAll('img').length,
        width: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(found?.mathMl).toEqual(['λ', 'μ', 'ρ=λμ', 'ρ2/(1−ρ)', 'σ2']);
    expect(found?.tex.map(([display, source]) => `${display!}: ${source!.slice(0, 18)}`)).toEqual([
      ': W = \\frac{L}{\\lamb',
      'block: P_n = (1-\\rho)\\,\\r',
      ': e^{-\\lambda t}',
      'block: \\sum_{n=0}^{\\infty',
      ': \\frac{1}{',
      'block: \\frac{\\partial}{\\p',
    ]);
    expect(found?.pictures).toBe(0);
    expect(found?.width).toBe(0);
    const text = await reader.text();
    expect(text).toContain('A coffee costs $5 here and $10 across the road');
    expect(text).toContain('\\frac{1}{ is half a formula');
    expect(text).not.toMatch(/drawn|preview|displaystyle/);
  });
});

describe('what is wider than the text', () => {
  it('scrolls in its own box by key, and is called by its caption', async () => {
    const { page, reader } = await open('set-pieces.html');
    await page.setViewport({ width: 320, height: 700 });
    const label = await until('the box to take the focus', () =>
      reader.look((root) => {
        const box = root.querySelector<HTMLElement>('.scroll[tabindex]');
        box?.focus();
        return box === root.activeElement ? (box?.ariaLabel ?? null) : null;
      }),
    );
    expect(label).toMatch(/^Sales of the press by title and quarter/);
    await page.keyboard.press('ArrowRight');
    await until('it to scroll', () => reader.look((root) => (root.querySelector('.scroll')?.scrollLeft ?? 0) > 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const table = await reader.look((root) => {
      const one = root.querySelector('table')!;
      return [getComputedStyle(one).display, getComputedStyle(one.querySelector('td')!).textAlign];
    });
    expect(table).toEqual(['table', 'end']);
  });

  it('is no wider than the text where there is room', async () => {
    const { reader } = await open('table-notes.html');
    await until('the table', async () => (await reader.texts('.scroll table')).length === 1);
    expect(await reader.look((root) => root.querySelectorAll('.scroll[role]').length)).toBe(0);
  });
});

describe('the text', () => {
  it('has lines of 45 to 85 letters', async () => {
    const { page, reader } = await open('long-read.html');
    await page.setViewport({ width: 1200, height: 900 });
    const letters = await reader.look((root) => {
      const lines: number[] = [];
      for (const { firstChild } of [...root.querySelectorAll('.body p')].slice(0, 12)) {
        if (!(firstChild instanceof Text)) continue;
        const range = document.createRange();
        let [start, top] = [0, -1];
        for (let at = 0; at < firstChild.length; at += 1) {
          range.setStart(firstChild, at);
          range.setEnd(firstChild, at + 1);
          const rect = range.getBoundingClientRect();
          if (rect.height && rect.top > top + 4) {
            if (top >= 0) lines.push(at - start);
            [start, top] = [at, rect.top];
          }
        }
      }
      return lines.toSorted((a, b) => a - b);
    });
    expect(letters!.length).toBeGreaterThan(20);
    const median = letters![Math.floor(letters!.length / 2)]!;
    expect(median).toBeGreaterThanOrEqual(45);
    expect(median).toBeLessThanOrEqual(85);
  });

  it('keeps the lines of code and verse, and sets pictures that follow one another as a gallery', async () => {
    const { reader } = await open('set-pieces.html');
    await until('the gallery', async () => (await reader.texts('.gallery figure')).length === 3);
    const [code = '', plain = ''] = await reader.texts('pre');
    expect(code.split('\n').map((line) => /^ */.exec(line)?.[0].length)).toEqual([0, 4, 4, 4, 8, 0, 4]);
    expect(plain.split('\n')).toEqual(['first line', '  second line, set in by two', 'third line']);
    expect((await reader.texts('.body p')).find((text) => text.startsWith('The rake'))?.split('\n').length).toBe(4);
    expect(await reader.texts('.gallery figcaption')).toEqual([
      'Monday, before the tram',
      'Wednesday; the lamp was still on, and so was the frost',
      'Friday',
    ]);
  });
});

describe('a saved article', () => {
  it.each([
    { path: 'embeds.html', title: 'The night the river came into the square', there: '.embed', count: 5 },
    { path: 'footnotes.html', title: 'The bridge that was built twice', there: 'a[aria-expanded]', count: 4 },
    { path: 'formulas.html', title: 'Why the queue next to yours is faster', there: 'code.tex:has(math)', count: 5 },
  ])('has in the library what it had on its page: $path', async ({ path, title, there, count }) => {
    const { page, reader } = await open(path);
    await reader.click('Save');
    await until('the article to be saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
    await page.close();
    const moment = recorder.requests.length;
    const library = await browser.openOwn('/library.html');
    await until('the article in the list', () =>
      library.evaluate((wanted) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.row h2 a')];
        const link = links.find((one) => one.innerText.trim() === wanted);
        link?.click();
        return link !== undefined;
      }, title),
    );
    const saved = new Reader(library, LIBRARY_READER);
    await until('what it had', async () => (await saved.texts(there)).length === count);
    expect(askedSince(moment)).toEqual([]);
    await library.close();
  });
});
