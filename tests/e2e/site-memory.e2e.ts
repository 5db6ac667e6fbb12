import { describe, expect, it } from 'vitest';

import { forgetSites } from './support/popup.ts';
import { openReader, type Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();
/** A line that nothing gives away: no word, no class, no link. */
const LINE = 'Ferries of the outer islands, with an eye to wind and tide';

const STORIES = ['no-images', 'long-read', 'overlay', 'opinion', 'lazy-images'];

/** Reads one of the sample stories, with the line in its middle. */
async function read(number: number): Promise<Reader> {
  const page = await stage.browser.open(`${stage.site.url}${STORIES[number]}.html`);
  await page.evaluate((line) => {
    const paragraphs = document.querySelectorAll('article p, main p');
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    paragraphs[Math.floor(paragraphs.length / 2)]?.after(paragraph);
  }, LINE);
  return openReader(stage.browser, page);
}

const isShown = async (reader: Reader): Promise<boolean> => (await reader.text()).includes(LINE);

async function openList(reader: Reader): Promise<void> {
  await reader.click((await reader.texts('.chip'))[0] ?? '');
  await until('the list to open', async () => (await reader.texts('[data-removal-row]')).length > 0);
}

describe('a line that repeats from article to article', () => {
  it('goes on the third, with its reason, and stays on the next where it was put back', async () => {
    expect(await isShown(await read(0))).toBe(true);
    expect(await isShown(await read(1))).toBe(true);
    const third = await read(2);
    expect(await isShown(third)).toBe(false);
    await openList(third);
    const rows = await third.texts('[data-removal-row]');
    const at = rows.findIndex((row) => row.includes(LINE));
    expect(rows[at]).toContain('is repeated on other pages of this site');
    await third.click('Restore', `li:nth-child(${at + 1})`);
    await until('the line to be back', () => isShown(third));
    expect(await isShown(await read(3))).toBe(true);
  });

  it('counts one article once, and is forgotten when the user says so', async () => {
    await forgetSites(stage.browser);
    for (const story of [0, 0, 0, 1]) {
      const reader = await read(story);
      expect(await isShown(reader)).toBe(true);
      await stage.browser.gesture(reader.page);
      await untilClosed(reader.page);
    }
    expect(await isShown(await read(2))).toBe(false);
    await forgetSites(stage.browser);
    expect(await isShown(await read(3))).toBe(true);
  });
});
