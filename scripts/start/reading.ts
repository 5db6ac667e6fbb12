/**
 * What the reader shows, read out of its closed shadow root as a person would read it off the screen.
 */
import type { Page } from 'puppeteer-core';

import { inShadowRoot } from '../browsers/closed-root.ts';
import { READER_HOST } from '../browsers/reader-host.ts';

export interface Reading {
  readonly text: string;
  /** The rows of the list of removed items. */
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
  const opened = await inShadowRoot(page, READER_HOST, (root) => {
    const chip = [...root.querySelectorAll('button')].find((button) => /\d+ removed/.test(button.textContent));
    chip?.click();
    return chip !== undefined;
  });
  if (opened) await pause(POLL_MS);
  const removed = await inShadowRoot(page, READER_HOST, (root) =>
    [...root.querySelectorAll<HTMLElement>('[data-removal-row]')].map((row) => row.innerText),
  );
  return { text: text ?? '', removed: removed ?? [] };
}
