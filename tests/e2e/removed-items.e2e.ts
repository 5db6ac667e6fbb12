import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { forgetSites, openMenuPage } from './support/popup.ts';
import { openReader, untilClosed, type Reader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();
const HERE = '127.0.0.1';
const PROMO = 'Read more: Light on the north sandbank dark for the third month';
const BEFORE_PROMO = 'Since then, the islands have made do.';
const AFTER_PROMO = 'The county’s transport secretary';
const BANNER = 'Keep the island stories coming';
const CAPTION_LABEL = 'Caption for the landscape image:';

let page: Page;
let reader: Reader;

beforeEach(async () => {
  // What one test puts back, the next one wants to see taken out.
  await forgetSites(stage.browser);
  page = await stage.browser.open(`${stage.site.url}renewal-banners.html`);
  reader = await openReader(stage.browser, page);
});

const chip = async (): Promise<string> => (await reader.texts('.chip'))[0] ?? '';
const outCount = async (): Promise<number> => Number(/^\d+/.exec(await chip())?.[0]);

async function openList(): Promise<void> {
  await reader.click(await chip());
  await until('the list to open', async () => (await reader.texts('[data-removal-row]')).length > 0);
}

/** The row of the list with that text. */
const rowOf = (text: string): Promise<{ id: string; kind: string; reason: string; text: string } | null> =>
  reader.look((root, wanted) => {
    const row = [...root.querySelectorAll('[data-removal-row]')].find((one) => one.textContent.includes(wanted));
    const textOf = (selector: string): string => row?.querySelector(selector)?.textContent.trim() ?? '';
    return row
      ? {
          id: row.getAttribute('data-removal-row') ?? '',
          kind: textOf('.removed-kind b'),
          reason: textOf('.removed-kind span'),
          text: textOf('.removed-text'),
        }
      : null;
  }, text);

/** Between blocks, white space is what each rendering makes of it. */
const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

/** The texts of the article's paragraphs, in their order. */
const paragraphs = (): Promise<readonly string[]> => reader.texts('article .body p');

/** Whether a switch of the reader's list is on. */
const isOn = (name: string): Promise<boolean | null> =>
  reader.look((root, label) => {
    const found = [...root.querySelectorAll('[role=switch]')].find((one) => one.ariaLabel === label);
    return found?.ariaChecked === 'true';
  }, name);

describe('the list of removed items', () => {
  it('is counted on the chip, and shows kind, reason and the exact text of each', async () => {
    expect(await outCount()).toBeGreaterThan(8);
    await openList();
    const rows = await reader.texts('[data-removal-row]');
    expect(rows.length).toBe(await outCount());
    const row = await rowOf(PROMO);
    expect(row?.text).toBe(PROMO);
    expect(row?.kind).toBe('Promotion');
    expect(row?.reason).not.toBe('');
    const parts = await reader.look((root) =>
      [...root.querySelectorAll('[data-removal-row]')].map((one) => [
        one.querySelector('.removed-kind b')?.textContent ?? '',
        one.querySelector('.removed-text')?.textContent.trim() ?? '',
      ]),
    );
    expect(parts?.filter(([kind, text]) => !kind || !text)).toEqual([]);
  });

  it('keeps the words of neighbouring lines apart', async () => {
    await openList();
    const texts = await reader.texts('.removed-text');
    expect(texts.filter((text) => /[a-z.?!][A-Z]/.test(text))).toEqual([]);
  });

  it('puts one item back at its place, and takes it out again', async () => {
    const clean = await reader.text();
    const count = await outCount();
    expect(clean).not.toContain(PROMO);
    await openList();
    const row = await rowOf(PROMO);
    const place = `[data-removal-row="${row?.id ?? ''}"]`;
    await reader.click('Restore', place);
    await until('the item to come back', async () => (await reader.text()).includes(PROMO));
    expect(await outCount()).toBe(count - 1);
    const shown = await paragraphs();
    const at = shown.findIndex((text) => text.includes(PROMO));
    expect(shown[at - 1]).toContain(BEFORE_PROMO);
    expect(shown[at + 1]).toContain(AFTER_PROMO);
    await reader.click('Remove again', place);
    await until('the item to go away', async () => !(await reader.text()).includes(PROMO));
    expect(await reader.text()).toBe(clean);
    expect(await outCount()).toBe(count);
  });

  it('puts everything back at once, and takes it all out again', async () => {
    const clean = await reader.text();
    await openList();
    const texts = await reader.texts('.removed-text');
    await reader.click('Restore all');
    await until('the chip to count none', async () => (await outCount()) === 0);
    const full = withoutSpace(await reader.text());
    for (const text of texts) expect(full).toContain(withoutSpace(text));
    await reader.click('Remove all again');
    await until('the chip to count all', async () => (await outCount()) === texts.length);
    expect(await reader.text()).toBe(clean);
  });
});

/** Marks the article's nodes, so that nodes made anew can be told from them. */
const markNodes = () =>
  reader.look((root) => {
    const nodes = [...root.querySelectorAll('article .body p, article .body figure')];
    for (const node of nodes) Object.assign(node, { wasThere: true });
    return nodes.length;
  });
const countMarked = () =>
  reader.look((root) => [...root.querySelectorAll('article .body *')].filter((node) => 'wasThere' in node).length);

describe.each([
  { scope: `on ${HERE}`, column: 'this site' },
  { scope: 'on all sites', column: 'all sites' },
])('the switches for $column', ({ scope }) => {
  it('put banners back at once, without reading the page again, and are kept', async () => {
    const name = `Remove banners ${scope}`;
    const clean = await reader.text();
    const marked = await markNodes();
    await openList();
    await reader.click(name);
    await until('the banners to come back', async () => (await reader.text()).includes(BANNER));
    expect(await isOn(name)).toBe(false);
    expect(await reader.text()).not.toContain(CAPTION_LABEL);
    expect(await countMarked()).toBe(marked);

    await stage.browser.gesture(page);
    await untilClosed(page);
    reader = await openReader(stage.browser, page);
    expect(await reader.text()).toContain(BANNER);

    const menu = await openMenuPage(stage.browser);
    const inMenu = `[role=switch][aria-label="${name}"]`;
    await menu.waitForSelector(`${inMenu}[aria-checked=false]`);
    await menu.click(inMenu);
    await page.bringToFront();
    await until('the popup to act on the reader', async () => !(await reader.text()).includes(BANNER));
    expect(await reader.text()).toBe(clean);
  });

  it('put captions back at once, and tidy them again', async () => {
    const name = `Tidy captions ${scope}`;
    const clean = await reader.text();
    const marked = await markNodes();
    await openList();
    await reader.click(name);
    await until('the captions to come back', async () => (await reader.text()).includes(CAPTION_LABEL));
    expect(await isOn(name)).toBe(false);
    expect(await reader.text()).not.toContain(BANNER);
    await reader.click(name);
    await until('the captions to be tidy', async () => !(await reader.text()).includes(CAPTION_LABEL));
    expect(await reader.text()).toBe(clean);
    expect(marked).toBeGreaterThan(5);
  });
});
