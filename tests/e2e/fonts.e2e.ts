/**
 * The fonts that come along, on a page whose content policy allows none.
 */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { LIBRARY_READER, openReader, Reader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();
const FONTS = ['Literata', 'Source Sans', 'Atkinson Hyperlegible', 'OpenDyslexic'];

/** What a page can see of the fonts in its document. */
const seenFonts = (page: Page): Promise<{ readonly faces: string[]; readonly resources: string[] }> =>
  page.evaluate(() => ({
    faces: [...document.fonts].map(({ family, style, status }) => `${family} ${style} ${status}`),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  }));

/** The family that the text asks for first, and how wide a line of it is, in each of the two cuts. */
const measure = (reader: Reader) =>
  reader.look((root) => {
    const body = root.querySelector<HTMLElement>('.body')!;
    const widthOf = (font: string, style: string): number => {
      const line = document.createElement('span');
      line.style.cssText = `position: absolute; white-space: nowrap; font: ${style} 40px ${font}`;
      line.textContent = 'The administrative court has ordered: 84,000 streets';
      root.append(line);
      const { width } = line.getBoundingClientRect();
      line.remove();
      return width;
    };
    const { fontFamily } = getComputedStyle(body);
    return {
      family: fontFamily.split(',')[0]!.replaceAll('"', ''),
      plain: widthOf(fontFamily, 'normal'),
      italic: widthOf(fontFamily, 'italic'),
      bold: widthOf(fontFamily, 'bold'),
      fallback: widthOf(fontFamily.replace(/^[^,]*,/, ''), 'normal'),
    };
  });

async function choose(reader: Reader, font: string): Promise<void> {
  const before = (await measure(reader))!.family;
  await reader.click(font, '[data-name=font]');
  await until(`${font} to be there`, async () => (await measure(reader))!.family !== before);
}

async function resetFont(): Promise<void> {
  const reader = await openReader(stage.browser, await stage.browser.open(`${stage.site.url}no-images.html`));
  await reader.click('Text and theme', '.bar');
  await reader.click('System serif', '[data-name=font]');
  await until('the system’s serif', async () => (await measure(reader))?.family === 'Charter');
}

describe('on a page that allows no font', () => {
  beforeEach(resetFont);

  it('each is used when it is chosen, and none before; the page sees no address and no name of it', async () => {
    const page = await stage.browser.open(`${stage.site.url}strict-csp.html`);
    const first = await seenFonts(page);
    expect(first.faces).toEqual([]);
    const reader = await openReader(stage.browser, page);
    await reader.click('Text and theme', '.bar');
    await until('the panel', async () => (await reader.texts('.display')).length > 0);
    expect(await reader.style('.cards-grid', 'display')).toBe('grid');
    expect((await seenFonts(page)).faces).toEqual([]);

    const widths = new Set<number>();
    for (const font of FONTS) {
      await choose(reader, font);
      const { family, plain, italic, bold, fallback } = (await measure(reader))!;
      expect(family).toMatch(/^f[\da-z]{6,}$/);
      const { faces } = await seenFonts(page);
      expect(faces).toContain(`${family} normal loaded`);
      expect(faces).toContain(`${family} italic loaded`);
      expect(faces.join()).not.toMatch(/error|literata|source|atkinson|dyslexic/i);
      expect(Math.abs(plain - fallback)).toBeGreaterThan(1);
      widths.add(Math.round(plain));
      // Cuts of its own, none slanted or smeared from another: those would be as wide.
      expect(bold).not.toBe(plain);
      expect(italic).not.toBe(plain);
    }
    expect(widths.size).toBe(FONTS.length);
    const { resources } = await seenFonts(page);
    expect(resources.filter((url) => !first.resources.includes(url) && /font|extension:|data:/.test(url))).toEqual([]);

    await stage.browser.gesture(page);
    await untilClosed(page);
    expect((await seenFonts(page)).faces).toEqual([]);
  });

  it('the one that was chosen is there again, and the place in the article stays when it comes', async () => {
    const story = `${stage.site.url}long-read.html`;
    const page = await stage.browser.open(story);
    const reader = await openReader(stage.browser, page);
    const atTop = () =>
      reader.look((root) => {
        const all = [...root.querySelectorAll('.body p, .body h2, .body h3')];
        return all.findLast((one) => one.getBoundingClientRect().top <= 73)?.textContent.slice(0, 60) ?? '';
      });
    await page.evaluate(() =>
      scrollTo({ left: 0, top: document.documentElement.scrollHeight / 2, behavior: 'instant' }),
    );
    const before = await until('a passage at the top', atTop);
    await reader.click('Text and theme', '.bar');
    await choose(reader, 'OpenDyslexic');
    await until('the passage to be at the top', async () => (await atTop()) === before);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.reload();
    const again = await openReader(stage.browser, page);
    await until('the font', async () => (await seenFonts(page)).faces.length > 0);
    await until('the text to be in it', async () => /^f[\da-z]{6,}$/.test((await measure(again))!.family));
    expect((await seenFonts(page)).faces.join()).toContain((await measure(again))!.family);
    await resetFont();
  });
});

describe('in the list of saved articles', () => {
  it('none is loaded before it is chosen, and then that one alone', async () => {
    await resetFont();
    const reader = await openReader(stage.browser, await stage.browser.open(`${stage.site.url}no-images.html`));
    await reader.click('Save');
    await until('the article to be saved', async () => (await reader.texts('.bar')).join().includes('Saved'));
    const library = await stage.browser.openOwn('/library.html');
    // Neither browser tells a page of requests to an extension's own files.
    await library.evaluate(() => {
      const asked: string[] = [];
      const { fetch } = globalThis;
      Object.assign(globalThis, {
        asked,
        fetch: (url: string) => {
          asked.push(url);
          return fetch(url);
        },
      });
    });
    const fontsOf = () =>
      library.evaluate(() =>
        (globalThis as unknown as { readonly asked: string[] }).asked.filter((url) => url.includes('/fonts/')),
      );
    await until('the list', () =>
      library.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('.row h2 a');
        link?.click();
        return link !== null;
      }),
    );
    const saved = new Reader(library, LIBRARY_READER);
    await until('the article to open', saved.isOpen);
    expect(await fontsOf()).toEqual([]);
    await saved.click('Text and theme', '.bar');
    await choose(saved, 'Atkinson Hyperlegible');
    const loaded = await fontsOf();
    expect(loaded.length).toBeGreaterThanOrEqual(4);
    expect(loaded.filter((url) => !url.includes('/fonts/atkinson-hyperlegible-'))).toEqual([]);
    const { plain, fallback } = (await measure(saved))!;
    expect(Math.abs(plain - fallback)).toBeGreaterThan(1);
    await saved.click('System serif', '[data-name=font]');
    await until('the system’s serif', async () => (await measure(saved))?.family === 'Charter');
  });
});
