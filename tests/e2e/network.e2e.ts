import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer, type FixtureServer } from '../fixtures/server.ts';
import { startRecorder, type Recorder } from './support/network.ts';
import { openReader } from './support/reader.ts';
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

/** What the page holds beyond its own source. */
const STRANGE = `[...document.querySelectorAll('*')].filter((one) => one.localName.includes('-')).length`;

describe('before a click', () => {
  it('nothing of the extension is in a page', async () => {
    const page = await browser.open(`${site.url}renewal-banners.html`);
    const found = await page.evaluate((count) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return {
        elements: eval(count) as number,
        sheets: [...document.styleSheets].map((sheet) => new URL(sheet.href ?? '', location.href).pathname),
        adopted: document.adoptedStyleSheets.length,
        globals: Object.getOwnPropertyNames(window).filter((name) => !plain.has(name) && Number.isNaN(Number(name))),
        display: getComputedStyle(document.body).display,
      };
    }, STRANGE);
    console.log(found);
    expect(found.elements).toBe(0);
    await page.close();
  });
});

describe('reading', () => {
  it('asks the network for the pictures of the page alone', async () => {
    const page = await browser.open(`${site.url}renewal-banners.html`);
    const earlier = recorder.requests.length;
    expect(recorder.requests.filter((url) => url.endsWith('.html')).length).toBeGreaterThan(0);
    const reader = await openReader(browser, page);
    await until('the pictures', () =>
      reader.look((root) => [...root.querySelectorAll('img')].every((picture) => picture.complete)),
    );
    await reader.click('Save');
    await until('the article to be saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
    console.log(recorder.requests);
    const asked = recorder.requests.slice(earlier).filter((url) => !url.startsWith(`${site.url}images/`));
    expect(asked).toEqual([]);
  });
});
