/**
 * A whole run on invented pages. The sanitizer does not work here (it needs a browser), and nothing has a layout: both are
 * stood in for, and seen at work in the end-to-end tests.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { extractArticle, type ExtractOptions } from '../../../utils/article/extract.ts';
import { type Judge, judgeBlocks } from '../../../utils/cleanup/judge.ts';
import type { Article } from '../../../utils/types.ts';
import { ESSAY, FRONT_PAGE, NEWS, NEWS_NOISE, NEWS_TEXT } from './pages.ts';
import { stubVisibility } from './page.ts';

vi.mock(import('../../../utils/article/sanitize.ts'), async (load) => ({
  ...(await load()),
  sanitizeToHtml: (holders: readonly Element[]) => holders.map((holder) => holder.innerHTML),
}));

beforeEach(stubVisibility);

function open(html: string): void {
  document.documentElement.lang = 'en';
  document.documentElement.innerHTML = html;
}

function extract(html: string, mode?: ExtractOptions['mode']) {
  open(html);
  return extractArticle(document, { ...(mode && { mode }), judge: judgeBlocks });
}

async function articleOf(html: string, mode?: ExtractOptions['mode']): Promise<Article> {
  const extraction = await extract(html, mode);
  if (extraction.status !== 'article') throw new Error(`No article: ${extraction.status}`);
  return extraction.article;
}

function toElement(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('a page full of noise', () => {
  it('gives the story, and nothing else', async () => {
    expect((await articleOf(NEWS)).text).toBe(NEWS_TEXT.join('\n\n'));
  });

  it.each(NEWS_NOISE)('loses %s', async (_, text) => {
    expect(toElement(NEWS).textContent).toContain(text);
    const { html, removals } = await articleOf(NEWS);
    expect(toElement(html).textContent).not.toContain(text);
    expect(removals.some((removal) => removal.text.includes(text))).toBe(true);
  });

  it('keeps each picture with one caption and one credit', async () => {
    const figures = [...toElement((await articleOf(NEWS)).html).querySelectorAll('figure')].map((figure) => [
      figure.querySelector('img')?.getAttribute('src'),
      ...[...figure.querySelectorAll('.caption, .credit')].map((part) => part.textContent),
    ]);
    expect(figures).toEqual([
      [
        '/img/orchard-lane.jpg',
        'Pickers empty their crates beside the weighing shed on Orchard Lane.',
        'Petra Lindqvist',
      ],
      ['/img/press.jpg', 'The old press takes forty kilos at a time.', 'Ole Brandt'],
    ]);
  });

  it('has a marker for each removal, in order, with its text', async () => {
    const { html, removals } = await articleOf(NEWS);
    const markers = [...toElement(html).querySelectorAll('[data-removal]')].map((marker) =>
      marker.getAttribute('data-removal'),
    );
    expect(removals.length).toBeGreaterThanOrEqual(5);
    expect([...markers].sort()).toEqual(removals.map(({ id }) => id).sort());
    for (const { text, html: before } of removals) {
      expect(text).not.toBe('');
      expect(toElement(before).textContent.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    }
  });

  it('knows what the page says of itself', async () => {
    expect(await articleOf(NEWS)).toMatchObject({
      title: 'Late frost leaves the valley’s presses idle',
      siteName: 'The Valley Ledger',
      lang: 'en',
      dir: 'ltr',
      access: 'full',
      url: document.URL,
    });
  });

  it('is not changed', async () => {
    open(NEWS);
    const before = document.documentElement.outerHTML;
    await extractArticle(document, { judge: judgeBlocks });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has its blocks judged in its language', async () => {
    open(NEWS);
    const judge = vi.fn<Judge>((page, blocks) => Promise.resolve(judgeBlocks(page, blocks)));
    await extractArticle(document, { judge });
    expect(judge).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ lang: 'en' }), expect.any(Array));
  });
});

it('an essay on subscriptions survives whole', async () => {
  open(ESSAY);
  const paragraphs = [...document.querySelectorAll('.essay > *')].map(({ textContent }) => textContent);
  const { text } = await articleOf(ESSAY);
  expect(paragraphs.length).toBeGreaterThan(7);
  expect(text.split('\n\n')).toEqual(paragraphs);
});

describe('a page without an article', () => {
  it.each([
    ['a front page', FRONT_PAGE],
    ['an empty page', '<head></head><body></body>'],
    ['a line', '<head></head><body><p>Back soon.</p></body>'],
  ])('%s is none', async (_, html) => {
    expect(await extract(html)).toEqual({ status: 'not-an-article' });
  });

  it('is read all the same where it is asked for', async () => {
    const lines = ['The shed on Orchard Lane is closed on Mondays.', 'Crates can be left at the gate until noon.'];
    const html = `<head></head><body><main>${lines.map((line) => `<p>${line}</p>`).join('')}</main></body>`;
    expect(await extract(html)).toEqual({ status: 'not-an-article' });
    expect(await extract(html, 'anyway')).toMatchObject({ status: 'article', readerable: false });
    expect((await articleOf(html, 'anyway')).text).toBe(lines.join('\n\n'));
  });

  it('has something to show of a front page, too', async () => {
    expect((await articleOf(FRONT_PAGE, 'anyway')).text).toContain('Frost takes the blossom below the railway line');
  });

  it('cannot be read where it shows nothing', async () => {
    expect(await extract('<head></head><body></body>', 'anyway')).toEqual({ status: 'not-an-article' });
  });
});

describe('a page that nobody asked to read', () => {
  const published = '<meta property="article:published_time" content="2026-03-04">';

  it('is read where it is an article', async () => {
    expect(await extract(NEWS.replace('</head>', `${published}</head>`), 'unasked')).toMatchObject({
      status: 'article',
    });
  });

  it.each([
    [
      'that is more likely something else',
      NEWS.replace(
        '</head>',
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product"}</script></head>`,
      ),
    ],
    ['that holds no article', FRONT_PAGE],
  ])('is not read %s', async (_, html) => {
    expect(await extract(html, 'unasked')).toEqual({ status: 'not-an-article' });
  });

  it('is judged by nobody where it is something else', async () => {
    open(FRONT_PAGE);
    const judge = vi.fn<Judge>();
    await extractArticle(document, { mode: 'unasked', judge });
    expect(judge).not.toHaveBeenCalled();
  });
});
