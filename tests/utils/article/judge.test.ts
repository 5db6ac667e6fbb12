import { expect, it } from 'vitest';

import { isArticle } from '../../../utils/article/judge.ts';
import { blocksOf } from '../cleanup/blocks-of.ts';
import { textOf, toData } from './page.ts';

const paragraphs = (...words: readonly number[]): string => words.map((count) => `<p>${textOf(count)}</p>`).join('');
const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p><a href="/s/${index}">${textOf(20)}</a></p>`).join('');

it.each([
  ['two paragraphs of a story', paragraphs(80, 80), {}, true],
  ['too little text', paragraphs(60, 60), {}, false],
  ['one paragraph alone', paragraphs(400), {}, false],
  ['many short lines', paragraphs(...Array<number>(40).fill(10)), {}, false],
  ['links alone', links(30), {}, false],
  ['a story among some links', paragraphs(100, 100) + links(10), {}, true],
  ['a front page with teasers', paragraphs(80, 80) + links(30), {}, false],
  ['a short report that the page declares', paragraphs(30, 30), { isArticle: true }, true],
  ['a line that the page declares', paragraphs(40), { isArticle: true }, false],
  ['links that the page declares', links(30), { isArticle: true }, false],
  ['nothing', '', { isArticle: true }, false],
])('%s', (_, html, data, article) => {
  expect(isArticle(blocksOf(html), toData(data))).toBe(article);
});
