import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';

import { openReader, type Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

/** In a window in both browsers: the keys are those of a keyboard. */
const stage = useBrowser({ hasWindow: true });

let page: Page;
let reader: Reader;
let number = 0;

/** As `xdotool` names keys. */
const press = (key: string): void => stage.browser.display!.press(key);

const untilPanel = (title: string | null) =>
  until(`the panel "${title ?? 'none'}"`, async () => {
    const panel = await reader.look((root) => root.querySelector('[role=dialog]')?.ariaLabel ?? null);
    return panel === title;
  });

const focusedText = (): Promise<string | null> =>
  reader.look((root) => root.activeElement?.textContent.trim().slice(0, 30) ?? null);

/** Keys that the page has heard of, in whatever way a page listens. That Shift is held is nobody's secret. */
const heard = (): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.filter((key) => key !== 'Shift'));

const untilSaved = async (): Promise<void> => {
  await until('the article to be saved', async () => /Saved|Updated/.test((await reader.texts('.bar')).join()));
  expect(await reader.isOpen()).toBe(true);
};

beforeEach(async () => {
  number += 1;
  page = await stage.browser.open(`${stage.site.url}long-read.html?visit=${number}`);
  await page.bringToFront();
  press('alt+r');
  reader = await openReader({ ...stage.browser, gesture: () => Promise.resolve() }, page);
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { heard: keys });
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const target of [window, document, document.documentElement])
        for (const capture of [true, false])
          target.addEventListener(type, (event) => keys.push((event as KeyboardEvent).key), capture);
  });
});

describe('a key', () => {
  it('goes on to the next paragraph and heading, and back, and the page hears nothing of it', async () => {
    press('n');
    await until('the first heading', async () => (await focusedText()) === 'The cold room');
    press('j');
    await until('its first paragraph', async () => (await focusedText())?.startsWith('The first thing'));
    press('j');
    await until('the second paragraph', async () => (await focusedText())?.startsWith('Hanne Solbakk'));
    press('k');
    await until('the first paragraph', async () => (await focusedText())?.startsWith('The first thing'));
    press('n');
    await until('the second heading', async () => (await focusedText())?.startsWith('A test that destroys'));
    const top = await reader.look((root) => root.activeElement!.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(50);
    expect(top).toBeLessThan(90);
    press('p');
    await until('the first heading', async () => (await focusedText()) === 'The cold room');
    expect(await heard()).toEqual([]);
  });

  it('reaches the last paragraph, which cannot come to the top, and stays there', async () => {
    press('shift+g');
    await until('the end', () => page.evaluate(() => scrollY > 1000));
    for (let count = 0; count < 4; count += 1) press('j');
    await until('the last paragraph', async () => (await focusedText())?.startsWith('In Vardal the next round'));
    press('g');
    await until('the top', () => page.evaluate(() => scrollY === 0));
    expect(await heard()).toEqual([]);
  });

  it('opens each panel, and closes it', async () => {
    for (const [key, title] of [
      ['o', 'Outline'],
      ['t', 'Text and theme'],
      ['r', 'Removed items'],
      ['question', 'Keys'],
    ] as const) {
      press(key);
      await untilPanel(title);
      press(key);
      await untilPanel(null);
    }
    expect(await heard()).toEqual([]);
  });

  it('makes the text larger and smaller, and takes the next theme', async () => {
    press('plus');
    await until('larger text', async () => (await reader.style('.reader', '--font-size')) === '21px');
    press('minus');
    press('minus');
    await until('smaller text', async () => (await reader.style('.reader', '--font-size')) === '19px');
    press('equal');
    await until('the text as it was', async () => (await reader.style('.reader', '--font-size')) === '20px');
    const theme = () => reader.look((root) => root.querySelector('.reader')!.getAttribute('data-theme'));
    const before = await theme();
    press('d');
    await until('another theme', async () => (await theme()) !== before);
    expect(await heard()).toEqual([]);
  });

  it('saves the article', async () => {
    press('s');
    await untilSaved();
  });

  it('does nothing with a modifier that is not its own, and the page hears it', async () => {
    for (const keys of ['alt+j', 'shift+n']) press(keys);
    await until('the page to hear them', async () => (await heard()).filter((key) => /^[jn]$/i.test(key)).length >= 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await reader.look((root) => root.activeElement?.localName ?? null)).toBe('main');
  });

  it('is left to the panel that is open: the outline has its own way through the headings', async () => {
    press('o');
    await untilPanel('Outline');
    await until('the outline to be there', async () => (await reader.texts('.outline button')).length === 4);
    for (const key of ['Tab', 'Down', 'Down', 'Up']) press(key);
    await until('the second heading', async () => (await reader.focused())?.startsWith('A test that destroys'));
    press('j');
    press('Return');
    await untilPanel(null);
    await until('the heading in the text', () =>
      reader.look((root) => root.activeElement?.matches('.body h2') === true),
    );
    expect(await focusedText()).toMatch(/^A test that destroys/);
  });
});

describe('the list of keys', () => {
  it('shows every key, and the shortcuts that the browser has', async () => {
    press('question');
    await untilPanel('Keys');
    await until('the shortcuts', async () => (await reader.texts('.keys section')).length === 4);
    const rows = await reader.texts('.keys dl > div');
    expect(rows.length).toBe(17 + 3);
    expect(rows.join(' · ')).toMatch(/J\s+Next paragraph/);
    expect(rows.join(' · ')).toMatch(/Alt\+R\s+Open or close the reader/);
  });

  it('switches single letters off, and Escape still leaves', async () => {
    press('question');
    await untilPanel('Keys');
    await reader.click('Single keys as commands', '.keys');
    await until('the switch to be off', async () => (await reader.texts('.keys [data-off=true]')).length === 16);
    press('Escape');
    await untilPanel(null);
    press('n');
    press('t');
    await until('the page to hear them', async () => (await heard()).includes('t'));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await reader.click('Text and theme');
    await untilPanel('Text and theme');
    await reader.click('Keys', '.panel');
    await untilPanel('Keys');
    await reader.click('Single keys as commands', '.keys');
    await until('the switch to be on', async () => (await reader.texts('.keys [data-off=true]')).length === 0);
    press('Escape');
    await untilPanel(null);
    press('Escape');
    await untilClosed(page);
  });
});

describe('a shortcut of the browser', () => {
  it('saves the article of the page that is read', async () => {
    press('alt+shift+k');
    await untilSaved();
  });

  it('opens the reader and saves, where it is not open', async () => {
    press('Escape');
    await untilClosed(page);
    press('alt+shift+k');
    await untilSaved();
  });
});
