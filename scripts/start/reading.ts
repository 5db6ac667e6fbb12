/**
 * What the reader shows, read out of its closed shadow root as a person would read it off the screen.
 */
import type { Page } from 'puppeteer-core';

import { inShadowRoot } from '../browsers/closed-root.ts';
import { READER_HOST } from '../../utils/reader/host.ts';

export interface Reading {
  readonly text: string;
  /** The list of removed items: kind, reason and text of each, in one line. */
  readonly removed: readonly string[];
}

const POLL_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the reader shows an article; false if it does not come within the time. */
export async function waitForReader(page: Page, timeoutMs = 15_000): Promise<boolean> {
  const endMs = performance.now() + timeoutMs;
  while (performance.now() < endMs) {
    const isOpen = await inShadowRoot(page, READER_HOST, (root) => root.querySelector('article') !== null);
    if (isOpen) return true;
    await pause(POLL_MS);
  }
  return false;
}

/** The article as text, and the list of removed items, which it opens for that. */
export async function readReader(page: Page): Promise<Reading> {
  const text = await inShadowRoot(page, READER_HOST, (root) => root.querySelector('article')?.innerText ?? '');
  const chip = await inShadowRoot(page, READER_HOST, (root) => {
    const button = [...root.querySelectorAll('button')].find((one) => /\d+ removed/.test(one.textContent));
    const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    return [Number.parseInt(button?.textContent ?? '') || 0, left + width / 2, top + height / 2] as const;
  });
  const [count, x, y] = chip ?? [0, 0, 0];
  // With the mouse: the reader takes no click that a script makes up.
  if (count) await page.mouse.click(x, y);
  const removed = count ? await readRows(page) : [];
  return { text: text ?? '', removed };
}

/** The rows of the list, as soon as it is there; none where it does not come within the time. */
async function readRows(page: Page, timeoutMs = 5000): Promise<readonly string[]> {
  const endMs = performance.now() + timeoutMs;
  while (performance.now() < endMs) {
    const rows = await inShadowRoot(page, READER_HOST, (root) =>
      [...root.querySelectorAll('[data-removal-row]')].map((row) =>
        [...row.querySelectorAll<HTMLElement>('.removed-kind > *, .removed-text')].map((part) => part.innerText),
      ),
    );
    if (rows?.length) return rows.map((parts) => parts.join(' · ').replaceAll(/\s+/g, ' '));
    await pause(POLL_MS);
  }
  return [];
}
