/**
 * The reader as its user sees it: what it shows, and where to click.
 */
import type { Page } from 'puppeteer-core';

import { inShadowRoot } from '../../../scripts/browsers/closed-root.ts';
import { READER_HOST } from '../../../utils/reader/host.ts';
import type { TestedBrowser } from './tested-browser.ts';
import { until } from './until.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The reader of the library page, which stands in an element of that page. */
export const LIBRARY_READER = '#reader > div';

/** A reader in a page. */
export class Reader {
  readonly page: Page;
  readonly #host: string;

  constructor(page: Page, host: string = READER_HOST) {
    this.page = page;
    this.#host = host;
  }

  /** Runs `look` in the page with the reader's shadow root; null where no reader is. See `inShadowRoot`. */
  look<Result extends Json, Args extends readonly Json[]>(
    look: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result | null> {
    return inShadowRoot(this.page, this.#host, look, ...args);
  }

  isOpen = async (): Promise<boolean> =>
    (await this.look((root) => root.querySelector('article .body')?.hasChildNodes() ?? false)) ?? false;

  /** The text of the article, heading included, as it is rendered. */
  text = async (): Promise<string> => (await this.look((root) => root.querySelector('article')?.innerText ?? '')) ?? '';

  /** The texts of all elements that match, as they are rendered. */
  texts = async (selector: string): Promise<readonly string[]> =>
    (await this.look(
      (root, wanted) => [...root.querySelectorAll<HTMLElement>(wanted)].map((element) => element.innerText.trim()),
      selector,
    )) ?? [];

  /** The computed value of a CSS property of the first element that matches. */
  style = (selector: string, property: string): Promise<string | null> =>
    this.look(
      (root, wanted, name) => {
        const element = root.querySelector(wanted);
        return element && getComputedStyle(element).getPropertyValue(name);
      },
      selector,
      property,
    );

  /** The label or text of what has the focus in the reader; null where nothing has. */
  focused = (): Promise<string | null> =>
    this.look((root) => {
      const element = root.activeElement;
      return element && (element.ariaLabel ?? (element.textContent.trim() || element.localName));
    });

  /**
   * Clicks with the mouse at the middle of the button, switch or link of that name, which must be in sight there.
   * @param name its label, or its text where it has none
   * @param within selector of what it stands in
   */
  async click(name: string, within = '.reader'): Promise<void> {
    const spot = await until(`"${name}" to be where it can be clicked`, () => this.#find(name, within));
    await this.page.mouse.click(spot[0], spot[1]);
  }

  #find(name: string, within: string): Promise<readonly [number, number] | null> {
    return this.look(
      (root, wanted, place) => {
        const all = root.querySelectorAll<HTMLElement>(`:is(${place}) :is(button, a, input, label)`);
        const element = [...all].find((one) => (one.ariaLabel ?? one.textContent).trim() === wanted);
        if (!element || (element instanceof HTMLButtonElement && element.disabled)) return null;
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const hit = root.elementFromPoint(x, y);
        return hit && (element.contains(hit) || hit.contains(element)) ? ([x, y] as const) : null;
      },
      name,
      within,
    );
  }
}

/** Opens the reader in a page by the user's gesture, and waits until it shows the article. */
export async function openReader(browser: TestedBrowser, page: Page): Promise<Reader> {
  const reader = new Reader(page);
  await browser.gesture(page);
  let said = '';
  const isOpen = async (): Promise<boolean> => {
    said = (await (await browser.findPopup())?.text()) ?? said;
    return reader.isOpen();
  };
  await until(() => `the reader to open. The popup says: ${said || 'nothing'}`, isOpen);
  return reader;
}

/** Waits until the reader is gone from the page, whatever closes it. */
export async function untilClosed(page: Page): Promise<void> {
  await until('the reader to close', () => page.evaluate((host) => document.querySelector(host) === null, READER_HOST));
}
