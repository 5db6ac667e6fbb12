import { describe, expect, it } from 'vitest';

import { contents } from '../../../../utils/cleanup/labellers/contents.ts';
import { labelledBy, storyWith, textsBy } from '../blocks-of.ts';

const jump = (text: string, to: string): string => `<li><a href="#${to}">${text}</a></li>`;
const SECTIONS =
  '<h2>The find</h2><p>It rang.</p><h2>The founder</h2><p>He slept.</p><h2>The price</h2><p>Nine pounds.</p>';

describe('a table of contents goes', () => {
  it('with its heading', () => {
    const before = `<p>Contents</p><ol>${jump('1. The find', 'a')}${jump('2. The founder', 'b')}</ol>`;
    expect(labelledBy(contents, storyWith({ before, after: SECTIONS }))).toEqual([
      { text: 'Contents', rule: 'navigation/contents' },
      { text: '1. The find', rule: 'navigation/contents' },
      { text: '2. The founder', rule: 'navigation/contents' },
    ]);
  });

  it('without links, where it says what headings say', () => {
    const before = '<h2>In this article</h2><ul><li>The find</li><li>The price</li></ul>';
    expect(textsBy(contents, storyWith({ before, after: SECTIONS }))).toEqual([
      'In this article',
      'The find',
      'The price',
    ]);
  });

  it('of which nothing but its name is left', () => {
    expect(labelledBy(contents, storyWith({ before: '<p>Table of contents [hide]</p>' }))).toEqual([
      { text: 'Table of contents [hide]', rule: 'navigation/contents+empty' },
    ]);
  });

  it('without a heading, where three jumps name what follows', () => {
    const before = `<ul>${jump('The find', 'a')}${jump('The founder', 'b')}${jump('The price', 'c')}</ul>`;
    expect(labelledBy(contents, storyWith({ before, after: SECTIONS })).map(({ rule }) => rule)).toEqual(
      Array(3).fill('navigation/contents+jumps'),
    );
  });
});

describe('stays', () => {
  it.each([
    ['a list of what is in a box', '<h2>Contents</h2><ul><li>One bell</li><li>One rope</li></ul>'],
    ['a heading over text', '<h2>Contents</h2><p>The box held a rope, and nothing else at all.</p>'],
    [
      'jumps to notes',
      `<ol>${jump('Parish register', 'n1')}${jump('Letter of 1866', 'n2')}${jump('Ibid.', 'n3')}</ol>`,
    ],
    ['one jump', `<p>Contents</p><ul>${jump('The find', 'a')}</ul>`],
  ])('%s', (_, before) => {
    expect(textsBy(contents, storyWith({ before, after: SECTIONS }))).toEqual([]);
  });

  it('what stands late', () => {
    const after = `<p>Contents</p><ul>${jump('The find', 'a')}${jump('The price', 'c')}</ul>${SECTIONS}`;
    expect(textsBy(contents, storyWith({ after }))).toEqual([]);
  });
});
