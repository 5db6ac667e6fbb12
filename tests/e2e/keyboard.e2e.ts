import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';

import { openReader, type Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

/** In a window in both browsers: the keys are those of a keyboard. */
const stage = useBrowser({ hasWindow: true });

let page: Page;
let reader: Reader;

const press = (key: string): void => stage.browser.display!.press(key);

/** Presses Tab, or Tab and Shift, until what has that name has the focus. */
async function tabTo(name: string, keys: 'Tab' | 'shift+Tab'): Promise<void> {
  for (let count = 0; count < 30 && (await reader.focused()) !== name; count += 1) {
    const before = await reader.focused();
    press(keys);
    await until(`the focus to go on from "${before ?? 'nothing'}"`, async () => (await reader.focused()) !== before);
  }
  expect(await reader.focused()).toBe(name);
}

/** Goes to a tool in the bar, which lies before the text, where the focus is at first. */
const toTool = (name: string): Promise<void> => tabTo(name, 'shift+Tab');

const panel = async (): Promise<string | null> =>
  reader.look((root) => root.querySelector('[role=dialog]')?.ariaLabel ?? null);

const untilPanelIsFocused = () =>
  until('the panel to have the focus', () => reader.look((root) => root.activeElement?.role === 'dialog'));

beforeEach(async () => {
  page = await stage.browser.open(`${stage.site.url}state.html`);
  await page.focus('#letter button');
  await page.bringToFront();
  press('alt+r');
  reader = await openReader({ ...stage.browser, gesture: () => Promise.resolve() }, page);
});

describe('with keys alone', () => {
  it('the shortcut opens the reader and closes it, and the focus goes back', async () => {
    press('alt+r');
    await untilClosed(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send');
  });

  it('Escape closes the reader, and the focus goes back', async () => {
    press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send');
  });

  it('Tab comes to every tool', async () => {
    const tools = await reader.look((root) =>
      [...root.querySelectorAll('.bar > button')].map((one) => one.ariaLabel ?? one.textContent.trim()),
    );
    expect(tools?.length).toBeGreaterThanOrEqual(5);
    for (const tool of tools?.toReversed() ?? []) await toTool(tool);
    for (const tool of tools ?? []) await tabTo(tool, 'Tab');
  });

  it.each([
    { key: 'Return', tool: 'Text and theme', title: 'Text and theme' },
    { key: 'space', tool: null, title: 'Removed items' },
  ])('$key opens a panel, Escape closes it and then the reader', async ({ key, tool, title }) => {
    const name = tool ?? (await reader.texts('.chip'))[0] ?? '';
    await toTool(name);
    press(key);
    await until(`the panel "${title}" to open`, async () => (await panel()) === title);
    await untilPanelIsFocused();
    press('Tab');
    await until('the focus to go on in the panel', () =>
      reader.look((root) => root.activeElement?.closest('[role=dialog] *') != null),
    );
    press('Escape');
    await until('the panel to close', async () => (await panel()) === null);
    expect(await reader.focused()).toBe(name);
    expect(await reader.isOpen()).toBe(true);
    press('Escape');
    await untilClosed(page);
  });

  it('the theme is chosen, and an item is put back', async () => {
    await toTool('Text and theme');
    press('Return');
    await untilPanelIsFocused();
    const focusedName = () => reader.look((root) => (root.activeElement as HTMLInputElement | null)?.name ?? null);
    press('Tab');
    await until('the switch for the site to have the focus', async () =>
      (await reader.focused())?.startsWith('Only for '),
    );
    press('Tab');
    await until('a theme to have the focus', async () => (await focusedName()) === 'theme');
    press('Right');
    await until('another theme', async () => (await reader.style('.reader', 'color-scheme')) === 'light');
    expect(await reader.look((root) => (root.activeElement as HTMLInputElement).value)).toBe('light');
    press('Tab');
    await until('a font to have the focus', async () => (await focusedName()) === 'font');
    await tabTo('Text size', 'Tab');
    press('Up');
    await until('larger text', async () => (await reader.style('.body', 'font-size')) === '21px');
    await tabTo('Line height', 'Tab');
    press('Home');
    await until('lines close together', async () => (await reader.style('.reader', '--line-height')) === '1.2');
    await tabTo('Layout: reset', 'shift+Tab');
    press('Return');
    await until('lines as before', async () => (await reader.style('.reader', '--line-height')) === '1.6');
    press('Escape');
    await until('the panel to close', async () => (await panel()) === null);

    await toTool((await reader.texts('.chip'))[0] ?? '');
    press('Return');
    await untilPanelIsFocused();
    await tabTo('Restore', 'Tab');
    press('space');
    await until('the item to be back', async () => (await reader.texts('[data-shown=true]')).length === 1);
  });

  it('the article is saved', async () => {
    await toTool('Save');
    press('space');
    await until('the article to be saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
    expect(await reader.focused()).toBe('Saved');
  });

  it('the text scrolls', async () => {
    press('space');
    await until('the reader to scroll', () => page.evaluate(() => scrollY > 100));
    press('Home');
    await until('the reader to be at its top', () => page.evaluate(() => scrollY === 0));
    expect(await reader.isOpen()).toBe(true);
  });
});
