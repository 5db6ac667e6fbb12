import { expect, it } from 'vitest';

import { likelihoodOf } from '../../../utils/article/likely.ts';
import { blocksOf } from '../cleanup/blocks-of.ts';
import { textOf, toData } from './page.ts';

const story = (...words: readonly number[]): string => words.map((count) => `<p>${textOf(count)}</p>`).join('');
const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p><a href="/s/${index}">${textOf(12)}</a></p>`).join('');

function pageAt(url: string, head = ''): Document {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = head;
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

const NEWS = 'https://www.fell.example/news/the-bell-of-fell';
const PUBLISHED = '<meta property="article:published_time" content="2026-03-04">';

it.each([
  ['a story that the page dates and declares', NEWS, PUBLISHED, story(80, 90, 70), ['NewsArticle'], true],
  ['a story of a page that says nothing of itself', NEWS, '', story(80, 90, 70), [], true],
  ['a story among some links', NEWS, PUBLISHED, story(80, 90, 70) + links(4), [], true],
  ['a recipe', NEWS, '', `${story(40, 60)}<ul><li>${textOf(8)}</li><li>${textOf(6)}</li></ul>`, ['Recipe'], true],
  ['a product with a long description', NEWS, '', story(60, 40), ['Product', 'Offer'], false],
  ['a list of headlines', NEWS, '', story(30) + links(30), ['CollectionPage'], false],
  [
    'a thread of a forum',
    'https://forum.fell.example/t/bells/42',
    '',
    story(40, 50),
    ['DiscussionForumPosting'],
    false,
  ],
  ['a thread that its address alone tells', 'https://fell.example/threads/bells.42/', '', story(30, 20), [], false],
  ['a page of a manual', 'https://docs.fell.example/guide/ropes', '', story(80, 90, 120), [], false],
  ['a page of a manual of a shop', 'https://fell.example/docs/ropes', '', story(80, 90, 120), [], false],
  ['nothing', NEWS, '', '', [], false],
])('%s', (_, url, head, html, types, isLikely) => {
  expect(likelihoodOf(pageAt(url, head), toData({ types }), blocksOf(html)) > 0).toBe(isLikely);
});

it('a longer story is more of one', () => {
  const [short, long] = [story(60), story(60, 80, 90)].map((html) =>
    likelihoodOf(pageAt(NEWS), toData(), blocksOf(html)),
  );
  expect(long).toBeGreaterThan(short!);
});
