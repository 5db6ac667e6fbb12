import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';

import { ANSWERS, pickContainer } from '../../../utils/article/container.ts';
import { STORY, storyWith } from '../cleanup/blocks-of.ts';
import { toPage } from './page.ts';

describe('the steps of Readability that are answered at once', () => {
  it.each(Object.keys(ANSWERS))('%s is one of them', (name) => {
    expect(typeof (Readability.prototype as unknown as Record<string, unknown>)[name]).toBe('function');
  });
});

describe('pickContainer', () => {
  it.each([
    ['an article', `<article>${storyWith({})}</article>`],
    [
      'a box among others',
      `<div><ul><li><a href="/">Home</a></li></ul></div><div id="x">${storyWith({})}</div><div><p>About us</p></div>`,
    ],
    ['the body', storyWith({})],
  ])('finds the story in %s', (_, html) => {
    const container = pickContainer(toPage(html));
    const texts = [...container!.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining([...STORY]));
    expect(container?.textContent).not.toContain('About us');
  });

  it('keeps the names of classes, and pictures with their addresses', () => {
    const middle =
      '<p class="newsletter-line">Letters of the parish, by post, each week</p><img src="/bell.jpg" alt="x">';
    const container = pickContainer(toPage(`<article>${storyWith({ middle })}</article>`));
    expect(container?.querySelector('.newsletter-line')?.textContent).toContain('Letters');
    expect(container?.querySelector('img')?.getAttribute('src')).toBe('/bell.jpg');
  });

  it.each([
    ['an empty body', ''],
    ['a body of text alone', 'Only words'],
  ])('is null for %s', (_, html) => {
    expect(pickContainer(toPage(html))).toBeNull();
  });
});
