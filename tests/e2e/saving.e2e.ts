import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { startServer } from '../fixtures/server.ts';
import { LIBRARY_READER, openReader, Reader } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

/** Opens a page of the sample site in the reader and saves it. */
async function save(url: string): Promise<Reader> {
  const reader = await openReader(stage.browser, await stage.browser.open(url));
  await reader.click('Save');
  await until('the reader to say that it is saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
  return reader;
}

/** Between blocks, white space is what each rendering makes of it. */
const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

const openLibrary = async (title: string): Promise<Page> => {
  const library = await stage.browser.openOwn('/library.html');
  await until(`"${title}" to be in the list`, async () => (await titles(library)).includes(title));
  return library;
};

const titles = (library: Page): Promise<string[]> =>
  library.$$eval('.row h2', (rows) => rows.map((row) => row.innerText.trim()));

const rowOf = (library: Page, title: string): Promise<string> =>
  library.$$eval(
    'li.row',
    (rows, wanted) => rows.find((row) => row.innerText.includes(wanted))?.innerText ?? '',
    title,
  );

describe('saving', () => {
  it('keeps the whole article, to be read with the site gone', async () => {
    const own = await startServer(0);
    const reader = await save(`${own.url}renewal-banners.html`);
    const [title = ''] = await reader.texts('h1');
    const live = await reader.texts('article .body p, article figcaption');
    const [chip = ''] = await reader.texts('.chip');
    expect(live.length).toBeGreaterThan(10);
    await own.close();

    const library = await openLibrary(title);
    await library.evaluate((wanted) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.row h2 a')];
      links.find((link) => link.innerText.trim() === wanted)?.click();
    }, title);
    const saved = new Reader(library, LIBRARY_READER);
    await until('the saved article to open', saved.isOpen);
    expect(await saved.texts('article .body p, article figcaption')).toEqual(live);
    expect(await saved.texts('h1')).toEqual([title]);

    await saved.click(chip);
    await until('the list of removed items', async () => (await saved.texts('[data-removal-row]')).length > 0);
    expect((await saved.texts('[data-removal-row]')).length).toBe(Number.parseInt(chip));
    const [text = ''] = await saved.texts('.removed-text');
    const before = await saved.text();
    await saved.click('Restore', '[data-removal-row]:first-child');
    await until('the item to come back', async () => (await saved.text()) !== before);
    expect(withoutSpace(await saved.text())).toContain(withoutSpace(text));
  });

  it('brings an article that is in the list up to date, and says so', async () => {
    const { browser, site } = stage;
    const reader = await save(`${site.url}no-images.html`);
    const [title = ''] = await reader.texts('h1');
    await reader.click('Saved', '.bar');
    await until('the reader to say "Updated"', async () => (await reader.texts('.bar')).join().includes('Updated'));
    expect((await reader.texts('.save-status')).join()).toContain('in your list already');
    const library = await openLibrary(title);
    expect((await titles(library)).filter((one) => one === title)).toEqual([title]);
    const again = await openReader(browser, await browser.open(`${site.url}no-images.html`));
    await until('the reader to know it', async () => (await again.texts('.bar')).join().includes('Saved'));
  });

  it('labels a preview in the reader and in the list, with a way to the publisher', async () => {
    const url = `${stage.site.url}gate-preview.html`;
    const reader = await save(url);
    const [title = ''] = await reader.texts('h1');
    expect((await reader.texts('.preview-note')).join()).toContain('Preview only');
    const link = (root: ShadowRoot) => root.querySelector<HTMLAnchorElement>('.preview-note a')?.href ?? null;
    expect(await reader.look(link)).toBe(url);
    const library = await openLibrary(title);
    expect(await rowOf(library, title)).toContain('Preview only');
    await library.evaluate(() => document.querySelector<HTMLAnchorElement>('.row:has(.mark) h2 a')?.click());
    const saved = new Reader(library, LIBRARY_READER);
    await until('the saved preview to open', saved.isOpen);
    expect((await saved.texts('.preview-note')).join()).toContain('Preview only');
    expect(await saved.look(link)).toBe(url);
  });
});

describe('the list', () => {
  it('deletes for good', async () => {
    const reader = await save(`${stage.site.url}japanese.html`);
    const [title = ''] = await reader.texts('h1');
    const library = await openLibrary(title);
    await library.click(`.row button[aria-label="Delete “${title}”"]`);
    await until('the row to go', async () => !(await titles(library)).includes(title));
    const again = await stage.browser.openOwn('/library.html');
    await until('the list', async () => (await again.$('.row, .empty')) !== null);
    expect(await titles(again)).not.toContain(title);
  });

  it('puts back what was deleted', async () => {
    const reader = await save(`${stage.site.url}swahili.html`);
    const [title = ''] = await reader.texts('h1');
    const library = await openLibrary(title);
    const row = await rowOf(library, title);
    await library.click(`.row button[aria-label="Delete “${title}”"]`);
    await until('the row to go', async () => !(await titles(library)).includes(title));
    await library.click('.toast button');
    await until('the row to come back', async () => (await titles(library)).includes(title));
    expect(await rowOf(library, title)).toBe(row);
  });

  it('is searched by title and by site', async () => {
    const first = await save(`${stage.site.url}overlay.html`);
    const second = await save(`${stage.site.url}strict-csp.html`);
    const [[orchard = ''], [court = '']] = [await first.texts('h1'), await second.texts('h1')];
    const library = await openLibrary(court);
    const find = async (query: string, wanted: string): Promise<void> => {
      await library.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        field.focus();
        field.select();
      });
      await library.keyboard.type(query);
      await until(`"${query}" to find "${wanted}" alone`, async () => (await titles(library)).join() === wanted);
    };
    await find('orchard', orchard);
    await find('Open Docket', court);
    expect(await titles(library)).toEqual([court]);
    await library.keyboard.type(' nothing of the kind');
    await until('the list to be empty', async () => (await titles(library)).length === 0);
    expect(await library.evaluate(() => document.body.innerText)).toContain('nothing of the kind');
  });
});
