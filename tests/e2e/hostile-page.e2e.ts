import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';

import { READER_HOST } from '../../utils/reader/host.ts';
import { forge, forgeWithin, type HostilePage, lookAtHost, SECRETS, takeOver } from './support/hostile-page.ts';
import { openReader, Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

let page: Page;
let reader: Reader;
beforeEach(async () => {
  page = await stage.browser.open(`${stage.site.url}renewal-banners.html`);
  reader = new Reader(page);
  // The page has met the reader before, and knows the name of its element.
  await openReader(stage.browser, page);
  const name = await page.evaluate((host) => document.querySelector(host)!.localName, READER_HOST);
  await stage.browser.gesture(page);
  await untilClosed(page);
  await page.evaluate(takeOver, SECRETS, ['quiet-reader', name]);
});

const lootOf = () => page.evaluate(() => (globalThis as unknown as HostilePage).loot);

/** Opens the reader without looking into it: what looks runs in the page, whose functions would be told of it. */
async function openUnseen(): Promise<void> {
  await stage.browser.gesture(page);
  await until('the reader to be there', () =>
    page.evaluate((host) => (document.querySelector(host)?.getBoundingClientRect().height ?? 0) > 900, READER_HOST),
  );
  // By then, the page's own timers and observers have what they get hold of.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

const markup = () => reader.look((root) => root.querySelector('.reader')!.outerHTML);

it('no function, element, listener or observer of the page is handed anything of the reader', async () => {
  await openUnseen();
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await until('the page to hear the keys', async () => (await lootOf()).heard.includes('keyup'));
  const { roots, texts, paths, strangers } = await lootOf();
  expect({ roots, texts, paths, strangers }).toEqual({ roots: 0, texts: [], paths: [], strangers: [] });
  expect(await reader.text()).toContain('The crews of the Kisiwa ferries say they welcome talks');
});

it('a click in the reader is a click on its element to the page, and no more', async () => {
  await openReader(stage.browser, page);
  await reader.click('Text and theme');
  await until('the panel to open', async () => (await reader.texts('.panel')).length > 0);
  const { heard, paths } = await lootOf();
  expect(heard).toContain('click');
  expect(paths).toEqual([]);
});

it('neither text nor settings can be read from the element, by place, by focus or by motion', async () => {
  await openUnseen();
  const { texts, root, attributes, properties, strangers } = await page.evaluate(lookAtHost, READER_HOST);
  expect(texts.join('')).toBe('');
  expect(root).toBe(false);
  // The theme can be told by the page's own canvas, which takes its colour.
  expect(attributes.toSorted()).toEqual(['data-quiet-reader', 'data-theme', 'dir', 'lang']);
  expect(properties.join('')).toBe('');
  expect(strangers).toEqual([]);
});

it('events that the page makes up do nothing', async () => {
  await openReader(stage.browser, page);
  await reader.click('Text and theme');
  await until('the panel to open', async () => (await reader.texts('.panel')).length > 0);
  const before = await markup();
  await page.evaluate(forge, READER_HOST);
  // A page can have that: Firefox hands it the nodes in which the user has selected text.
  await reader.look(forgeWithin);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await reader.isOpen()).toBe(true);
  // As one word: the difference of two readers would fill the screen.
  expect((await markup()) === before ? 'as before' : 'changed').toBe('as before');
  // The same key, pressed by somebody, does what it is for.
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await until('the panel to close', async () => (await reader.texts('.panel')).length === 0);
  await stage.browser.gesture(page);
  await untilClosed(page);
});
