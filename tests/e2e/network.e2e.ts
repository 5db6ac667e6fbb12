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

/** What browsers ask for of their own accord, whatever is installed in them: updates, settings, the icon of a site. */
const BROWSERS_OWN = [
  /(?:^|[/.])(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)[:/]/,
  /\/favicon\.ico$/,
];

describe('before a click', () => {
  it('nothing of the extension is in a page', async () => {
    const page = await browser.open(`${site.url}renewal-banners.html`);
    const found = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      const isIndex = (name: string): boolean => /^\d+$/.test(name);
      return {
        elements: [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')).length,
        sheets: [...document.styleSheets].map(({ href }) => (href === null ? '' : new URL(href).pathname)),
        adopted: document.adoptedStyleSheets.length,
        globals: Object.getOwnPropertyNames(window).filter((name) => !plain.has(name) && !isIndex(name)),
      };
    });
    expect(found).toEqual({ elements: 0, sheets: ['/assets/site.css'], adopted: 0, globals: ['dataLayer'] });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/quiet-reader|extension:/);
    await page.close();
  });
});

describe('reading', () => {
  it('asks the network for the pictures of the page alone', async () => {
    const page = await browser.open(`${site.url}renewal-banners.html`);
    const earlier = recorder.requests.length;
    const reader = await openReader(browser, page);
    await until('the pictures', () =>
      reader.look((root) => [...root.querySelectorAll('img')].every((picture) => picture.complete)),
    );
    await reader.click('Save');
    await until('the article to be saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
    const asked = recorder.requests.slice(earlier).filter((url) => !BROWSERS_OWN.some((own) => own.test(url)));
    expect(asked.filter((url) => !url.startsWith(`${site.url}images/`)).join('\n')).toBe('');
  });
});
