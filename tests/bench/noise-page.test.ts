/**
 * The workbench's side of a page, on an invented one. The sanitizer is stood in for, as it needs a browser; the onlookers
 * are put where the workbench's bundle puts them.
 */
import { beforeEach, expect, it, vi } from 'vitest';

import { textOf, stubVisibility } from '../utils/article/page.ts';
import { noisePage } from './noise-page.ts';

vi.mock(import('../../utils/article/sanitize.ts'), async (load) => ({
  ...(await load()),
  sanitizeToHtml: (holders: readonly Element[]) => holders.map((holder) => holder.innerHTML),
}));
vi.mock(import('../../utils/cleanup/apply.ts'), async (load) => {
  const [module, { watched }] = await Promise.all([load(), import('./watch.ts')]);
  return { ...module, applyCleanup: watched('applyCleanup', module.applyCleanup) as typeof module.applyCleanup };
});
vi.mock(import('../../utils/cleanup/labellers/promo.ts'), async (load) => {
  const [module, { watched }] = await Promise.all([load(), import('./watch.ts')]);
  return { ...module, promo: watched('labeller promo', module.promo) as typeof module.promo };
});

beforeEach(stubVisibility);

const PARAGRAPHS = [70, 80, 90, 100].map(textOf);
const PROMO = 'Read more: Why the lower bell has been silent since spring';

it('tells of each block what was said and done', async () => {
  document.documentElement.lang = 'en';
  document.documentElement.innerHTML = `<head><title>The bell of Fell</title></head><body><article>
    <h1>The bell of Fell</h1>
    ${PARAGRAPHS.slice(0, 2)
      .map((text) => `<p>${text}</p>`)
      .join('')}
    <p><a href="https://fell.example/lower-bell">${PROMO}</a></p>
    <figure><img src="https://fell.example/bell.jpg" alt="" width="800" height="600"><figcaption>The bell in its tower at noon</figcaption></figure>
    ${PARAGRAPHS.slice(2)
      .map((text) => `<p>${text}</p>`)
      .join('')}
    </article></body>`;
  const page = await noisePage();
  expect(page.status).toBe('article');
  expect(page.text).toBe(PARAGRAPHS.join('\n\n'));
  const promo = page.blocks.find(({ text }) => text === PROMO);
  expect(promo).toMatchObject({
    tag: 'p',
    words: 11,
    linkDensity: 1,
    label: { kind: 'promo' },
    doubts: [],
    figure: null,
  });
  const caption = page.blocks.find(({ tag }) => tag === 'figcaption');
  expect(caption).toMatchObject({ label: null, figure: { index: 0, roles: ['caption'] } });
  expect(page.blocks.filter(({ label, figure }) => !label && !figure).map(({ text }) => text)).toEqual(PARAGRAPHS);
  expect(page.removals.map(({ rule }) => rule)).toContain(promo?.label?.rule);
  expect(page.removals.every((removal) => !('html' in removal))).toBe(true);
});

it('has no blocks of a page without text', async () => {
  document.documentElement.innerHTML = '<head><title>Nothing</title></head><body></body>';
  expect(await noisePage()).toMatchObject({ status: 'not-an-article', title: 'Nothing', text: '', blocks: [] });
});
