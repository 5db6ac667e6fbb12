import { beforeEach, describe, expect, it } from 'vitest';

import { findRegion } from '../../../utils/article/region.ts';
import { stubVisibility, textOf, toPage } from './page.ts';

beforeEach(stubVisibility);

const paragraphs = (count: number, words = 60): string => `<p>${textOf(words)}</p>`.repeat(count);
const TEASERS = '<ul><li><a href="/a">Winch returned</a></li><li><a href="/b">Fair moved</a></li></ul>';

const regionOf = (html: string): string | null => {
  const element = findRegion(toPage(html))?.element;
  return element ? `${element.localName}${element.id && `#${element.id}`}` : null;
};

describe('findRegion', () => {
  it.each([
    [
      'the box of the story',
      `<div id="page"><div id="story">${paragraphs(5)}</div><div>${TEASERS}</div></div>`,
      'div#story',
    ],
    [
      'not what is around it',
      `<main><article><div id="text">${paragraphs(5)}</div></article>${TEASERS}</main>`,
      'div#text',
    ],
    [
      'one box around two parts',
      `<div id="both"><section>${paragraphs(3)}</section><section>${paragraphs(3)}</section></div>`,
      'div#both',
    ],
    [
      'the story, not the talk under it',
      `<div id="story">${paragraphs(4)}</div><div class="comments">${paragraphs(9)}</div>`,
      'div#story',
    ],
    ['the story, not an aside', `<div id="story">${paragraphs(4)}</div><aside>${paragraphs(9)}</aside>`, 'div#story'],
    [
      'the story, not what is hidden',
      `<div id="story">${paragraphs(4)}</div><div data-hidden="">${paragraphs(9)}</div>`,
      'div#story',
    ],
    ['the body, of a page whose text is all over it', paragraphs(5), 'body'],
    ['the body, of a page of two paragraphs', `<div id="story">${paragraphs(2)}</div>`, 'body'],
    ['the body, of short paragraphs', `<div id="story">${paragraphs(3, 15)}</div>`, 'body'],
    ['the body, of a page without paragraphs', `<div id="story">${textOf(400)}</div>`, 'body'],
  ])('%s', (_, html, region) => {
    expect(regionOf(html)).toBe(region);
  });

  it('tells where the running text of the story starts', () => {
    const page = toPage(
      `<p>Short.</p><div id="story">${paragraphs(5)}</div><div class="comments">${paragraphs(3)}</div>`,
    );
    const first = findRegion(page)?.first;
    expect([...page.querySelectorAll('#story p')].slice(0, 2)).toContain(first);
  });

  it('knows none in a page without running text', () => {
    expect(findRegion(toPage('<p>Short.</p>'))?.first).toBeNull();
  });

  it('is the root of a document without a body', () => {
    const page = toPage('');
    page.body.remove();
    expect(findRegion(page)?.element.localName).toBe('html');
  });

  const openingsOf = (before: string, [start = '', end = '']: readonly string[]): (string | undefined)[] => {
    const story = `<div id="story">${paragraphs(9, 200)}</div>`;
    const region = findRegion(toPage(`<main>${before}${start}${story}${end}</main>`));
    return [region?.element.id, ...(region?.openings ?? []).map(({ id }) => id)];
  };

  it.each([
    ['a standfirst', `<p id="dek">${textOf(30)}</p>`, ['dek']],
    ['key points', `<ul id="points"><li>${textOf(9)}</li><li>${textOf(12)}</li></ul>`, ['points']],
    ['a standfirst before the box around', `<p id="dek">${textOf(30)}</p>`, ['dek'], ['<div>', '</div>']],
    ['a list of links', TEASERS.repeat(4), []],
    ['a line', '<p>Short.</p>', []],
    ['a box that is clutter', `<div class="newsletter">${textOf(30)}</div>`, []],
    ['a heading and a picture', '<h1>Second bell found</h1><img src="/bell.jpg">', []],
  ])('what opens the story: %s', (_, before, openings, around: readonly string[] = []) => {
    expect(openingsOf(before, around)).toEqual(['story', ...openings]);
  });
});
