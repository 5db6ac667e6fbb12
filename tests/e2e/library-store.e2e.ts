import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { bundleScript } from '../../scripts/support/bundle.ts';
import type * as Database from '../../utils/library/database.ts';
import type * as Store from '../../utils/library/store.ts';
import { makeArticle } from '../utils/library/article.ts';
import { startPlainBrowser, textsScript } from './support/plain-browser.ts';

/** What the pages of the test hold beside their document. */
interface TestWindow {
  readonly store: typeof Store;
  readonly database: typeof Database;
  /** What went wrong in a method of the store: its fault and its sentence. */
  readonly faultOf: (work: Promise<unknown>) => Promise<{ fault: string; message: string } | null>;
  readonly request: <T>(request: IDBRequest<T>) => Promise<T>;
}
declare const window: TestWindow & Window;

const ORIGIN = 'https://library.example/';

let browser: Browser;
let page: Page;
let scripts: string[];

const HELPERS = `
  window.faultOf = (work) => work.then(() => null, ({ fault, message }) => ({ fault, message }));
  window.request = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });`;

/** A page of an origin that can store, with the store in it. */
async function openPage(): Promise<Page> {
  const opened = await browser.newPage();
  await opened.setRequestInterception(true);
  opened.on('request', (request) => void request.respond({ contentType: 'text/html', body: '<title>Test</title>' }));
  await opened.goto(ORIGIN);
  for (const content of scripts) await opened.addScriptTag({ content });
  return opened;
}

beforeAll(async () => {
  const folder = join(import.meta.dirname, '../../utils/library');
  scripts = [
    await textsScript(),
    await bundleScript(join(folder, 'store.ts'), 'store'),
    await bundleScript(join(folder, 'database.ts'), 'database'),
    HELPERS,
  ];
  browser = await startPlainBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await openPage();
});

afterEach(async () => {
  // Not before the connections are gone: a page that is still open would block it.
  await page.goto(ORIGIN);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('library');
        deletion.onsuccess = resolve;
        deletion.onerror = reject;
      }),
  );
  await page.close();
});

const article = makeArticle();

describe('saving', () => {
  it('keeps the whole article, and its summary', async () => {
    const [outcome, saved, list] = await page.evaluate(async (given) => {
      const store = window.store.createArticleStore({ now: () => 1_000 });
      const before = await store.save(given);
      return [before, await store.get(given.url), await store.list()] as const;
    }, article);
    const { html: _html, text: _text, coverage: _coverage, removals: _removals, modifiedAt: _at, ...summary } = article;
    const kept = { id: article.url, savedAtMs: 1_000, updatedAtMs: 1_000 };
    expect(outcome).toBe('saved');
    expect(saved).toEqual({ ...article, ...kept });
    expect(list).toEqual([{ ...summary, ...kept }]);
  });

  it('updates the article of the same page, which keeps its place', async () => {
    const result = await page.evaluate(async (given) => {
      let now = 1_000;
      const store = window.store.createArticleStore({ now: () => (now += 1_000) });
      await store.save(given);
      await store.save({ ...given, url: 'https://news.example/other' });
      const outcome = await store.save({ ...given, url: `${given.url}#comments`, title: 'New title' });
      return { outcome, list: await store.list(), isSaved: await store.isSaved(`${given.url}#top`) };
    }, article);
    expect(result.outcome).toBe('updated');
    expect(result.isSaved).toBe(true);
    expect(result.list.map(({ title, savedAtMs, updatedAtMs }) => [title, savedAtMs, updatedAtMs])).toEqual([
      [article.title, 3_000, 3_000],
      ['New title', 2_000, 4_000],
    ]);
  });

  it('leaves nothing of an article half of which cannot be written', async () => {
    const result = await page.evaluate(async (given) => {
      const store = window.store.createArticleStore();
      // A function cannot be stored; the summary, which is written first, has none.
      const broken = { ...given, removals: [{ ...given.removals[0], html: () => '' }] } as unknown as typeof given;
      return { fault: await window.faultOf(store.save(broken)), list: await store.list() };
    }, article);
    expect(result.fault?.fault).toBe('failed');
    expect(result.list).toEqual([]);
  });

  it('tells other pages', async () => {
    const other = await openPage();
    await other.evaluate(() => {
      const channel = new BroadcastChannel('library-changes');
      channel.onmessage = () => (document.title = 'Changed');
    });
    await page.evaluate((given) => window.store.createArticleStore().save(given), article);
    await other.waitForFunction(() => document.title === 'Changed');
    expect(await other.title()).toBe('Changed');
    await other.close();
  });
});

describe('lists', () => {
  it('give the newest first', async () => {
    const [all, two] = await page.evaluate(async (given) => {
      let now = 0;
      const store = window.store.createArticleStore({ now: () => (now += 1) });
      for (const name of ['a', 'b', 'c']) await store.save({ ...given, url: `https://news.example/${name}` });
      return [await store.list(), await store.newest(2)].map((list) => list.map(({ id }) => id.slice(-1)));
    }, article);
    expect(all).toEqual(['c', 'b', 'a']);
    expect(two).toEqual(['c', 'b']);
  });

  it('are empty at first, and know of nothing', async () => {
    const result = await page.evaluate(async (url) => {
      const store = window.store.createArticleStore();
      return [await store.list(), await store.newest(5), await store.get(url), await store.isSaved(url)];
    }, article.url);
    expect(result).toEqual([[], [], null, false]);
  });
});

describe('deleting', () => {
  it('gives what can be put back exactly', async () => {
    const result = await page.evaluate(async (given) => {
      const store = window.store.createArticleStore();
      await store.save(given);
      const before = [await store.list(), await store.get(given.url)];
      const taken = await store.remove([given.url, 'https://news.example/never-saved']);
      const between = [await store.list(), await store.get(given.url)];
      await store.restore(taken);
      return { before, taken, between, after: [await store.list(), await store.get(given.url)] };
    }, article);
    expect(result.taken).toHaveLength(1);
    expect(result.between).toEqual([[], null]);
    expect(result.after).toEqual(result.before);
  });

  it('takes a damaged article out, too', async () => {
    const result = await page.evaluate(async (given) => {
      const store = window.store.createArticleStore();
      await store.save(given);
      const database = await window.request(indexedDB.open('library'));
      await window.request(
        database.transaction('bodies', 'readwrite').objectStore('bodies').put({ id: given.url, html: 7 }),
      );
      database.close();
      const fault = await window.faultOf(store.get(given.url));
      const listed = (await store.list()).length;
      return { fault, listed, taken: await store.remove([given.url]), left: await store.list() };
    }, article);
    expect(result).toMatchObject({ fault: { fault: 'damaged' }, listed: 1, taken: [], left: [] });
  });
});

describe('versions', () => {
  it('leave a database of a newer version alone, and say so', async () => {
    const fault = await page.evaluate(async () => {
      (await window.request(indexedDB.open('library', 99))).close();
      return window.faultOf(window.store.createArticleStore().list());
    });
    expect(fault).toMatchObject({ fault: 'newer', message: expect.stringContaining('newer version') as string });
  });

  it('make room for an upgrade in another tab, and work on once it is over', async () => {
    const result = await page.evaluate(async (given) => {
      const store = window.store.createArticleStore();
      await store.save(given);
      // Waits for ever if the store does not give its connection up.
      (await window.request(indexedDB.open('library', 99))).close();
      return window.faultOf(store.list());
    }, article);
    expect(result?.fault).toBe('newer');
  });

  it('say which tabs to close when one of them does not make room', async () => {
    const result = await page.evaluate(async () => {
      const old = await window.request(indexedDB.open('library', 1));
      const connect = window.database.connectTo('library', 2);
      const blocked = await window.faultOf(connect());
      old.close();
      const again = await window.faultOf(connect());
      return { blocked, again };
    });
    expect(result.blocked).toMatchObject({ fault: 'blocked', message: expect.stringContaining('Close') as string });
    expect(result.again).toBeNull();
  });
});
