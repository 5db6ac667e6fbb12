import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { bundleScript } from '../../scripts/support/bundle.ts';
import type * as Selection from '../../utils/article/selection.ts';
import { startPlainBrowser } from './support/plain-browser.ts';

interface TestWindow {
  readonly selection: typeof Selection;
}

const TEXT = 'The harbour has opened again after ten years.';
const PAGE =
  `<base href="https://paper.example/2026/"><div><p id="a">${TEXT}</p>` +
  '<p id="b"><a href="../b#c">A link</a> in the middle</p>' +
  '<p style="display:none">Hidden text</p><p style="visibility:hidden">Unseen text</p>' +
  '<div style="display:contents"><p>Text in a box without a box</p></div>' +
  '<script>void 0</script><p id="c">The end of it</p></div>';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleScript(join(import.meta.dirname, '../../utils/article/selection.ts'), 'selection');
  browser = await startPlainBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

beforeEach(async () => {
  await page.setContent(PAGE);
  await page.addScriptTag({ content: script });
});

/** Selects from the start of one element's text to a place in another's, its end if none is given. */
const select = (from: string, to: string, offset?: number): Promise<void> =>
  page.evaluate(
    (first, last, at) => {
      const start = document.querySelector(first)?.firstChild;
      const end = document.querySelector(last)?.firstChild;
      if (!start || !end) throw new Error(`There is no ${first} or no ${last}.`);
      document.getSelection()?.setBaseAndExtent(start, 0, end, at ?? end.textContent?.length ?? 0);
    },
    from,
    to,
    offset,
  );

/** The selected content as HTML; null where nothing is selected. */
const read = (skipped = 'none'): Promise<string | null> =>
  page.evaluate((selector) => {
    const { selectedContainer } = (globalThis as unknown as TestWindow).selection;
    return selectedContainer(document, (element) => element.matches(selector))?.innerHTML ?? null;
  }, skipped);

const isWorthReading = (): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as TestWindow).selection.hasSelection(document));

describe('hasSelection', () => {
  it('says whether text worth reading is selected', async () => {
    expect(await isWorthReading()).toBe(false);
    await select('#a', '#a', 8);
    expect(await isWorthReading()).toBe(false);
    await select('#a', '#a');
    expect(await isWorthReading()).toBe(true);
  });
});

describe('selectedContainer', () => {
  it('is null where nothing is selected', async () => {
    expect(await read()).toBeNull();
  });

  it('copies a part of one text', async () => {
    await select('#a', '#a', 11);
    expect(await read()).toBe('The harbour');
  });

  it('copies what is shown, with absolute addresses, and changes nothing', async () => {
    await select('#a', '#c', 7);
    const before = await page.content();
    expect(await read()).toBe(
      `<p id="a">${TEXT}</p><p id="b"><a href="https://paper.example/b#c">A link</a> in the middle</p>` +
        '<div style="display:contents"><p>Text in a box without a box</p></div><p id="c">The end</p>',
    );
    expect(await page.content()).toBe(before);
  });

  it('leaves out what it is told to', async () => {
    await select('#a', '#c', 7);
    expect(await read('#b, #b *, div, div div *')).toBe(`<p id="a">${TEXT}</p><p id="c">The end</p>`);
  });

  it('wakes no custom element', async () => {
    const counts = await page.evaluate(() => {
      let woken = 0;
      class Probe extends HTMLElement {
        constructor() {
          super();
          woken += 1;
        }
      }
      customElements.define('x-probe', Probe);
      document.querySelector('#b')?.append(document.createElement('x-probe'));
      document.getSelection()?.selectAllChildren(document.body);
      const before = woken;
      const container = (globalThis as unknown as TestWindow).selection.selectedContainer(document);
      return [before, woken, container?.querySelectorAll('x-probe').length];
    });
    expect(counts).toEqual([1, 1, 1]);
  });
});
