import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { PAGES } from '../fixtures/pages.ts';
import { READER_HOST } from '../../utils/reader/host.ts';
import { chooseSite, leaveSite, lookAtSites, revoke } from './support/chosen-site.ts';
import { untilAt } from './support/live-page.ts';
import { openReader, Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

// In a window, for the browser's question to be answered there.
const stage = useBrowser({ hasWindow: true });
const ARTICLES = PAGES.filter(({ outcome, path }) => outcome === 'article' && !path.startsWith('/bad/')).map(
  ({ path }) => path,
);
const PATTERNS = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];

const open = (path: string): Promise<Page> => stage.browser.open(stage.site.url + path);

async function untilOpen(page: Page): Promise<Reader> {
  const reader = new Reader(page);
  await until('the reader to open by itself', reader.isOpen);
  return reader;
}

/** By the time that an article which was opened later has its reader, this page could have had one. */
async function expectNone(page: Page): Promise<void> {
  const later = await open('opinion.html');
  await untilOpen(later);
  await later.close();
  expect(await page.$(READER_HOST)).toBeNull();
}

/** Chooses the sample site, whose address the menu knows after a gesture. */
async function choose(): Promise<void> {
  const page = await open('no-images.html');
  await openReader(stage.browser, page);
  await chooseSite(stage.browser);
  await page.close();
}

async function closeReader(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await untilClosed(page);
}

/** The same for a page that has moved by itself, which waits until it is quiet. */
async function expectNoneMoved(page: Page): Promise<void> {
  const later = await open('index.html');
  await move(later, '/opinion.html');
  await untilOpen(later);
  await later.close();
  // A page that is not in sight has its clocks held.
  await page.bringToFront();
  await expectNone(page);
}

/** Puts the story of another page into this one, as pages do that are a program. */
const move = (page: Page, path: string, after?: 'scroll' | 'select'): Promise<void> =>
  page.evaluate(
    async (to, then) => {
      const next = new DOMParser().parseFromString(await (await fetch(to)).text(), 'text/html');
      history.pushState(null, '', to);
      document.title = next.title;
      document.body.replaceChildren(...next.body.children);
      if (then === 'scroll') scrollTo({ left: 0, top: 300, behavior: 'instant' });
      if (then === 'select') getSelection()?.selectAllChildren(document.querySelector('p')!);
    },
    path,
    after,
  );

describe('before a site is chosen', () => {
  it('no permission is held, and no script is registered', async () => {
    expect(await lookAtSites(stage.browser)).toEqual({ permitted: [], registered: [], sites: [] });
  });
});

describe('on a chosen site', () => {
  beforeAll(choose);

  it('the permission for that one site is held, and one script is registered for it', async () => {
    const { permitted, registered, sites } = await lookAtSites(stage.browser);
    expect(permitted.toSorted()).toEqual(PATTERNS);
    expect(registered.toSorted()).toEqual(PATTERNS);
    expect(sites).toEqual(['127.0.0.1']);
  });

  it('an article opens by itself, as no entry of the history', async () => {
    const page = await open('no-images.html');
    const entries = await page.evaluate(() => history.length);
    const reader = await untilOpen(page);
    expect(await reader.texts('h1')).toEqual(['Council keeps the last phone box in the county']);
    expect(await page.evaluate(() => [history.length, location.pathname])).toEqual([entries, '/no-images.html']);
  });

  it.each(ARTICLES)('%s opens by itself', async (path) => {
    const reader = await untilOpen(await open(path.slice(1)));
    expect(await reader.texts('h1')).toHaveLength(1);
  });

  it.each(['index.html', 'products.html', 'bad/empty.html', 'bad/feed.xml', 'no-such-page'])(
    '%s, which is no article, does not, and nothing is said',
    async (path) => {
      await expectNone(await open(path));
      expect(await stage.browser.findPopup()).toBeNull();
    },
  );

  it('an article in a frame does not', async () => {
    const page = await open('index.html');
    await page.evaluate(async () => {
      const frame = Object.assign(document.createElement('iframe'), { src: '/no-images.html' });
      document.body.prepend(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
    });
    await expectNone(page);
    expect(
      await page.evaluate(
        (host) => document.querySelector('iframe')!.contentDocument!.querySelector(host),
        READER_HOST,
      ),
    ).toBeNull();
  });

  it('an article does not where a link led to a place in it', async () => {
    await expectNone(await open('long-read.html#field'));
  });

  it('what the user has closed stays closed when the page is loaded anew, and opens on a new visit', async () => {
    const page = await open('no-images.html');
    await untilOpen(page);
    await page.reload();
    await untilOpen(page);
    await closeReader(page);
    await page.reload();
    await expectNone(page);
    await page.goto(`${stage.site.url}index.html`);
    await page.goto(`${stage.site.url}no-images.html`);
    await untilOpen(page);
  });

  it('what was closed by a gesture stays closed, too', async () => {
    const page = await open('no-images.html');
    await untilOpen(page);
    await stage.browser.gesture(page);
    await untilClosed(page);
    await page.reload();
    await expectNone(page);
  });

  it('Back opens nothing', async () => {
    const page = await open('no-images.html');
    await untilOpen(page);
    // Keeps the browser from putting the page back as it was, reader and all.
    await page.evaluate(() => addEventListener('unload', () => undefined));
    await page.goto(`${stage.site.url}index.html`);
    await page.evaluate(() => history.back());
    await untilAt(page, '/no-images.html');
    await expectNone(page);
  });
});

describe('a page that is a program', () => {
  it('opens the next article that it moves to, and not on Back', async () => {
    const page = await open('no-images.html');
    await untilOpen(page);
    await closeReader(page);
    await move(page, '/opinion.html');
    const reader = await untilOpen(page);
    expect(await reader.texts('h1')).toEqual(['I cancelled my newspaper. Then I missed being interrupted']);
    await page.evaluate(() => history.back());
    await untilClosed(page);
    await expectNoneMoved(page);
  });

  it('does not open again where the user has closed it', async () => {
    const page = await open('no-images.html');
    await untilOpen(page);
    await closeReader(page);
    await move(page, '/index.html');
    await move(page, '/no-images.html');
    await expectNoneMoved(page);
  });

  it.each(['scroll', 'select'] as const)('opens nothing where the user has begun to %s', async (after) => {
    const page = await open('index.html');
    await move(page, '/no-images.html', after);
    await expectNoneMoved(page);
  });
});

it('a page on which the user types into a field of its own is left alone', async () => {
  const page = await open('index.html');
  // Beside the body, which the page's program replaces.
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0';
    document.documentElement.append(field);
  });
  await page.click('html > input');
  await page.keyboard.type('tides');
  await move(page, '/no-images.html');
  await expectNoneMoved(page);
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('html > input')!.value)).toBe('tides');
});

describe('a site that was chosen', () => {
  it('is taken off in the menu: the permission is given back, and nothing opens', async () => {
    const page = await open('no-images.html');
    await untilOpen(page);
    await leaveSite(stage.browser);
    expect(await lookAtSites(stage.browser)).toEqual({ permitted: [], registered: [], sites: [] });
    await page.reload();
    await openReader(stage.browser, page);
  });

  it('is taken off where its permission is taken away elsewhere', async () => {
    await choose();
    expect(await revoke(stage.browser, PATTERNS)).toBe(true);
    const { sites } = await until('the site to be taken off', async () => {
      const held = await lookAtSites(stage.browser);
      return (held.sites as unknown[]).length === 0 && held.registered.length === 0 && held;
    });
    expect(sites).toEqual([]);
  });
});
