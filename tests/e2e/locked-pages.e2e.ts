import { describe, expect, it } from 'vitest';

import { serializePage } from './support/live-page.ts';
import { openReader, untilClosed } from './support/reader.ts';
import { until } from './support/until.ts';
import { useBrowser } from './support/use-browser.ts';

const stage = useBrowser();

describe('a page that lies under an overlay and does not scroll', () => {
  it('is read, scrolls in the reader, and is locked again after it', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}overlay.html`);
    const before = await serializePage(page);
    const scroll = () =>
      page.evaluate(() => {
        scrollBy({ left: 0, top: 300, behavior: 'instant' });
        return scrollY;
      });
    const reader = await openReader(browser, page);
    expect(await reader.text()).toContain('It is, for now, an experiment.');
    expect(await reader.text()).not.toContain('Local news needs you');
    expect(await scroll()).toBe(300);
    await page.evaluate(() => scrollTo({ left: 0, top: 0, behavior: 'instant' }));
    await page.mouse.move(400, 400);
    await page.mouse.wheel({ deltaY: 240 });
    await until('the wheel to scroll the reader', () => page.evaluate(() => scrollY > 0));
    await browser.gesture(page);
    await untilClosed(page);
    expect(await serializePage(page)).toBe(before);
  });
});

describe('a page with a strict content policy and Trusted Types', () => {
  it('is shown in the style of the reader', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}strict-csp.html`);
    const reader = await openReader(browser, page);
    expect(await reader.style('.reader', 'background-color')).toBe('rgb(251, 250, 247)');
    expect(await reader.style('.bar-holder', 'position')).toBe('sticky');
    expect(await reader.style('article .body', 'font-size')).toBe('20px');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
  });

  it('comes out without styles and scripts of the page', async () => {
    const { browser, site } = stage;
    const page = await browser.open(`${site.url}strict-csp.html`);
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p:not([class])')!;
      const picture = document.createElement('img');
      picture.setAttribute('src', '/images/missing.svg');
      picture.setAttribute('style', 'position: fixed; inset: 0');
      const link = Object.assign(document.createElement('a'), { textContent: 'a map' });
      link.setAttribute('href', 'javascript:document.title = "ran"');
      paragraph.append(picture, link);
    });
    const reader = await openReader(browser, page);
    const found = await reader.look((root) => {
      const body = root.querySelector('article .body')!;
      const names = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      return {
        handlers: names.filter((name) => name === 'style' || name.startsWith('on')),
        scripts: body.querySelectorAll('script, style, iframe, form, [href^="javascript:"]').length,
        text: (body as HTMLElement).innerText,
      };
    });
    expect(found?.text).toContain('a map');
    expect(found?.handlers).toEqual([]);
    expect(found?.scripts).toBe(0);
    expect(await page.title()).not.toBe('ran');
  });
});
