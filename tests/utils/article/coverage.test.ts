import { beforeEach, describe, expect, it } from 'vitest';

import { measureCoverage, measureGap } from '../../../utils/article/coverage.ts';
import { findRegion } from '../../../utils/article/region.ts';
import { toBlocks } from '../../../utils/cleanup/blocks.ts';
import { stubVisibility, toPage } from './page.ts';

beforeEach(stubVisibility);

const TOWNS = 'Arn Bell Corve Dunmore Esk Farrow Glen Hythe Ivel Jarrow'.split(' ');
/** A paragraph of that town, of the same length as that of any other with as long a name. */
const paragraph = (town: string): string =>
  `<p>${town} has a harbour of its own, and\n      nobody who lives there would go to another one to buy fish,\n      whatever it costs.</p>`;
const paragraphs = (from: number, to: number): string => TOWNS.slice(from, to).map(paragraph).join('\n');

/** The share of `page` that an article of `part` shows. */
const coverageOf = (page: string, part: string): number | null =>
  measureCoverage(findRegion(toPage(page))?.paragraphs ?? [], toBlocks(toPage(`<div>${part}</div>`).body));

describe('measureCoverage', () => {
  it('is whole where the article holds all of the text, however its source is set', () => {
    const page = `<main>${paragraphs(0, 10)}</main>`;
    expect(coverageOf(page, paragraphs(0, 10))).toBe(1);
    expect(coverageOf(page, paragraphs(0, 10).replaceAll(/\s+/g, ' '))).toBe(1);
  });

  it('is the share of the text, wherever on the page it stands', () => {
    const page = `<div>${paragraphs(0, 5)}</div><div>${paragraphs(5, 10)}</div>`;
    expect(coverageOf(page, paragraphs(0, 5))).toBeCloseTo(0.5, 1);
    expect(coverageOf(page, paragraphs(3, 10))).toBeCloseTo(0.7, 1);
  });

  it('is not made larger by text that the page does not have', () => {
    const page = `<div>${paragraphs(0, 8)}</div>`;
    expect(coverageOf(page, `${paragraphs(0, 4)}${paragraphs(8, 10).repeat(9)}`)).toBeCloseTo(0.5, 1);
  });

  it.each([
    ['comments', `<div class="comments">${paragraphs(6, 10)}</div>`],
    ['an aside', `<aside>${paragraphs(6, 10)}</aside>`],
    ['what is not shown', `<div data-hidden="">${paragraphs(6, 10)}</div>`],
    ['paragraphs that are links', paragraphs(6, 10).replaceAll(/<p>([^<]*)/g, '<p><a href="/x">$1</a>')],
    ['short lines', '<p>More from the coast</p>'.repeat(40)],
  ])('does not count %s', (_, beside) => {
    expect(coverageOf(`<main>${paragraphs(0, 6)}</main>${beside}`, paragraphs(0, 6))).toBe(1);
  });

  it('is unknown where the page has hardly any running text', () => {
    expect(coverageOf(`<main>${paragraphs(0, 3)}</main>`, paragraphs(0, 3))).toBeNull();
    expect(coverageOf('<div>Loose text.</div>', '<p>Loose text.</p>')).toBeNull();
  });
});

describe('measureGap', () => {
  const gapOf = (page: string, part: string): number =>
    measureGap(findRegion(toPage(page))?.paragraphs ?? [], toBlocks(toPage(`<div>${part}</div>`).body)).share;
  const page = `<main>${paragraphs(0, 10)}</main>`;

  it.each([
    ['nothing where all is there', page, paragraphs(0, 10), 0],
    ['what is left out between others', page, paragraphs(0, 3) + paragraphs(6, 10), 0.3],
    ['not what stands before and after', page, paragraphs(3, 6), 0],
    ['nothing where nothing is there', page, '<p>Short.</p>', 0],
    [
      'not what nobody sees',
      `<main>${paragraphs(0, 3)}${paragraphs(3, 6).replaceAll('<p>', '<p><style>p {}</style>')}${paragraphs(6, 10)}</main>`,
      paragraphs(0, 3) + paragraphs(6, 10),
      0,
    ],
  ])('is %s', (_, whole, part, share) => {
    expect(gapOf(whole, part)).toBeCloseTo(share, 1);
  });
});
