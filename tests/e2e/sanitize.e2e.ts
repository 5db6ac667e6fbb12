import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { bundleScript } from '../../scripts/support/bundle.ts';
import type * as Sanitize from '../../utils/article/sanitize.ts';
import { HARMLESS, HOSTILE, PICTURES } from './hostile-markup.ts';
import { startPlainBrowser } from './support/plain-browser.ts';

/** What the page of the test holds beside its document. */
interface TestWindow {
  readonly gate: typeof Sanitize;
  ran?: string[];
}

let browser: Browser;
let page: Page;
let script: string;
/** Addresses that the page asked the network for. Nothing gets out. */
let requests: string[];

beforeAll(async () => {
  script = await bundleScript(join(import.meta.dirname, '../../utils/article/sanitize.ts'), 'gate');
  browser = await startPlainBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  await page.setRequestInterception(true);
  requests = [];
  page.on('request', (request) => {
    // The browser's own controls for media are `data:` pictures.
    if (!request.url().startsWith('data:')) requests.push(request.url());
    void request.abort();
  });
  await page.addScriptTag({ content: script });
});

afterEach(() => page.close());

/** Puts markup into the page, through the gate or as it is, and waits until its pictures have loaded or failed. */
async function show(html: string, way: 'gate' | 'raw'): Promise<{ left: string; ran: readonly string[] }> {
  return page.evaluate(
    async (markup, isRaw) => {
      const { gate } = globalThis as unknown as TestWindow;
      const box = document.createElement('div');
      document.body.append(box);
      if (isRaw) box.append(document.createRange().createContextualFragment(markup));
      else box.append(gate.sanitizeToFragment(markup, document));
      const left = box.innerHTML;
      const pictures = [...box.querySelectorAll('img')].filter((picture) => !picture.complete);
      await Promise.all(
        pictures.map(
          (picture) =>
            new Promise((resolve) => {
              picture.addEventListener('load', resolve);
              picture.addEventListener('error', resolve);
            }),
        ),
      );
      // Handlers that the markup brought along come to their turn before this.
      await new Promise((resolve) => setTimeout(resolve));
      return { left, ran: (globalThis as unknown as TestWindow).ran ?? [] };
    },
    html,
    way === 'raw',
  );
}

/** What the gate gives for an article's markup, as extraction hands it over: nodes of a document without a window. */
const extract = (html: string, base = 'https://news.example/2026/story'): Promise<string> =>
  page.evaluate(
    (markup, address) => {
      const { gate } = globalThis as unknown as TestWindow;
      const snapshot = gate.parseInert(`<base href="${address}"><body>${markup}`);
      // Not `snapshot.body`, which markup may hide.
      const holder = snapshot.querySelector('body');
      return (holder && gate.sanitizeToHtml([holder])[0]) ?? '';
    },
    html,
    base,
  );

describe('the test itself', () => {
  it('sees a script that runs and a request that leaves', async () => {
    const { ran } = await show(`<img src="${PICTURES}a.png" onerror="(window.ran ??= []).push('img')">`, 'raw');
    expect(ran).toEqual(['img']);
    expect(requests).toEqual([`${PICTURES}a.png`]);
  });
});

describe('sanitizeToFragment', () => {
  it.each(HOSTILE)('disarms $name', async ({ html, left: expected }) => {
    const { left, ran } = await show(html, 'gate');
    expect(left).toBe(expected);
    expect(ran).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(PICTURES))).toEqual([]);
  });

  it.each(HARMLESS)('keeps $name', async ({ html }) => {
    expect((await show(html, 'gate')).left).toBe(html);
  });

  it('has nothing left to do on what it gave', async () => {
    const once = (await show(HOSTILE.map(({ html }) => html).join('<hr>'), 'gate')).left;
    expect((await show(once, 'gate')).left).toBe(once);
  });

  it('makes nodes of the document that it is given', async () => {
    const isOwn = await page.evaluate(() => {
      const { gate } = globalThis as unknown as TestWindow;
      return gate.sanitizeToFragment('<p>text</p>', document).firstChild?.ownerDocument === document;
    });
    expect(isOwn).toBe(true);
  });
});

describe('sanitizeToHtml', () => {
  it.each(HOSTILE)('disarms $name', async ({ html, left, extracted = left }) => {
    expect(await extract(html)).toBe(extracted);
    expect(requests).toEqual([]);
  });

  it('makes addresses absolute', async () => {
    const html =
      '<a href="../b#c">b</a><a href="#d">d</a><img src="//cdn.example/p.png"><video poster="v.jpg" src="?v"></video>';
    expect(await extract(html)).toBe(
      '<a href="https://news.example/b#c">b</a><a href="#d">d</a><img src="https://cdn.example/p.png">' +
        '<video poster="https://news.example/2026/v.jpg" src="https://news.example/2026/story?v" controls="" preload="none"></video>',
    );
  });

  it('gives each holder its own, and empties them', async () => {
    const parts = await page.evaluate(() => {
      const { gate } = globalThis as unknown as TestWindow;
      const { body } = gate.parseInert('<div>a<script>b</script></div><p></p><ul><li>c</li></ul>');
      return [...gate.sanitizeToHtml([...body.children]), body.textContent];
    });
    expect(parts).toEqual(['a', '', '<li>c</li>', '']);
  });

  it('takes more nodes than a call takes arguments', async () => {
    const length = await page.evaluate(() => {
      const { gate } = globalThis as unknown as TestWindow;
      return gate.sanitizeToHtml([gate.parseInert('<br>'.repeat(200_000)).body])[0]?.length;
    });
    expect(length).toBe(200_000 * '<br>'.length);
  });

  it('gives nothing for nothing', async () => {
    expect(await page.evaluate(() => (globalThis as unknown as TestWindow).gate.sanitizeToHtml([]))).toEqual([]);
  });
});

describe('sanitizeFormula', () => {
  const set = (mathMl: string): Promise<string> =>
    page.evaluate((markup) => {
      const box = document.createElement('div');
      box.append((globalThis as unknown as TestWindow).gate.sanitizeFormula(markup, document));
      document.body.append(box);
      return box.innerHTML;
    }, mathMl);

  it('keeps what sets a formula', async () => {
    const html =
      '<math display="block" class="tml-display" style="display:block math;"><mtable><mtr><mtd class="tml-right" style="padding-left:1em;padding-right:0em;"><mo fence="true" form="prefix" stretchy="true">(</mo></mtd></mtr></mtable></math>';
    expect(await set(html)).toBe(html);
  });

  it('keeps nothing that runs or asks for anything', async () => {
    const html =
      '<math><mi href="javascript:ran()" style="background:url(https://evil.example/p.png)" class="panel" onclick="ran()" id="a">x</mi>' +
      '<mtext><img src="https://evil.example/p.png"><a href="https://evil.example/">b</a><script>ran()</script></mtext></math>';
    expect(await set(html)).toBe('<math><mi>x</mi><mtext>b</mtext></math>');
    expect(requests).toEqual([]);
  });
});

describe('parseInert', () => {
  it('runs and loads nothing', async () => {
    const text = await page.evaluate(async () => {
      const { gate } = globalThis as unknown as TestWindow;
      const parsed = gate.parseInert(
        '<img src="https://evil.example/p.png" onerror="(window.ran ??= []).push(1)"><script>(window.ran ??= []).push(2)</script>',
      );
      await new Promise((resolve) => setTimeout(resolve));
      return `${parsed.images.length} ${(globalThis as unknown as TestWindow).ran?.length ?? 0}`;
    });
    expect(text).toBe('1 0');
    expect(requests).toEqual([]);
  });
});
