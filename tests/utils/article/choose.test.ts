import { beforeEach, describe, expect, it } from 'vitest';

import { chooseContainer } from '../../../utils/article/choose.ts';
import { readMetadata } from '../../../utils/article/metadata.ts';
import type { StructuredData } from '../../../utils/article/structured-data.ts';
import { stubVisibility, textOf, toData } from './page.ts';

beforeEach(stubVisibility);

const STORY = Array.from({ length: 6 }, (_, index) => `<p>Part ${index}: ${textOf(60)}</p>`).join('');

function choose(html: string, mode: 'auto' | 'anyway' = 'auto', known: Partial<StructuredData> = {}): string {
  document.body.innerHTML = html;
  const data = toData(known);
  const metadata = readMetadata(document, data, '');
  return chooseContainer({ document, data, metadata }, mode).container?.textContent ?? '';
}

describe('chooseContainer', () => {
  it('takes Readability’s choice where that covers the text', () => {
    const text = choose(`<div><article>${STORY}</article><div class="sidebar">${textOf(30)}</div></div>`);
    expect(text).toContain('Part 0');
    expect(text).toContain('Part 5');
  });

  it('takes the whole region where the text stands in many small boxes', () => {
    const cards = Array.from(
      { length: 12 },
      (_, index) => `<section><div><h2>Bell ${index}</h2><div><p>${textOf(45)}</p></div></div></section>`,
    ).join('');
    const text = choose(`<main>${cards}</main>`);
    for (let index = 0; index < 12; index += 1) expect(text).toContain(`Bell ${index}`);
  });

  it('takes the whole region where a part between others would be left out', () => {
    const boxed = (html: string, name: string): string =>
      `<div class="${name}"><div><div><div>${html}</div></div></div></div>`;
    const middle = boxed(`<p>Middle: ${textOf(150)}</p>` + `<p>Another: ${textOf(240)}</p>`, 'other');
    const text = choose(`<main>${boxed(STORY.repeat(3), 'part')}${middle}${boxed(STORY.repeat(3), 'part')}</main>`);
    expect(text).toContain('Part 5');
    expect(text).toContain('Middle');
  });

  it('takes what a script has yet to show, where the page shows next to nothing', () => {
    const html = `<p>Loading the paper …</p><div data-hidden="">${STORY}</div>`;
    expect(choose(html)).toContain('Part 5');
  });

  it.each([
    ['the page declares that it is gated', {}, true],
    ['a box asks for a subscription', { box: '<div class="paywall">Subscribe <a href="/s">here</a></div>' }, false],
  ])('leaves what is hidden where %s', (_, { box = '' }: { box?: string }, gated) => {
    const html = `<p>Loading the paper …</p>${box}<div data-hidden="">${STORY}</div>`;
    expect(choose(html, 'anyway', { gated })).not.toContain('Part 5');
  });

  it('takes text that is folded away under its heading, unless the page is gated', () => {
    const html = `<article>${STORY}<h2>Who rang it?</h2><div data-hidden=""><p>Answer: ${textOf(60)}</p></div>${STORY}</article>`;
    expect(choose(html)).toContain('Answer');
    expect(choose(html, 'auto', { gated: true })).not.toContain('Answer');
  });

  it('makes links within the page links within the article', () => {
    document.body.innerHTML = `<article>${STORY}<p><a href="${document.URL}#note">1</a> ${textOf(60)}</p></article>`;
    const data = toData();
    const { container } = chooseContainer({ document, data, metadata: readMetadata(document, data, '') }, 'auto');
    expect(container?.querySelector('a')?.getAttribute('href')).toBe('#note');
  });
});
