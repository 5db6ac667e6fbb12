import type { Page } from 'puppeteer-core';

import { Reader } from './reader.ts';
import type { TestedBrowser } from './tested-browser.ts';
import { until } from './until.ts';

/** What the user's gesture came to, and how long that took. */
export interface Outcome {
  /** The article's text, or null where none is shown. */
  readonly article: string | null;
  /** What the popup says, or null where it is not open. */
  readonly sentence: string | null;
  /** Milliseconds from the gesture to what can be seen of it, as far as asking again and again can tell. */
  readonly ms: number;
}

/** The popup's notice: the sentences above its own first button. */
const noticeOf = (text: string): string => text.split('Read this page')[0]?.trim() ?? '';

/** Makes the gesture in a page, and waits for the article or for the sentence that says why there is none. */
export async function tryToRead(browser: TestedBrowser, page: Page): Promise<Outcome> {
  const startMs = performance.now();
  await browser.gesture(page);
  const reader = new Reader(page);
  const found = await until(
    'an article or a sentence',
    async () => {
      const popup = await browser.findPopup();
      const sentence = popup && noticeOf(await popup.text());
      if (sentence) return { article: null, sentence };
      return (await reader.isOpen()) && { article: await reader.text(), sentence: null };
    },
    30_000,
  );
  return { ...found, ms: performance.now() - startMs };
}
