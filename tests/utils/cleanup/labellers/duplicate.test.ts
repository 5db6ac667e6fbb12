import { describe, expect, it } from 'vitest';

import { duplicate } from '../../../../utils/cleanup/labellers/duplicate.ts';
import { labelledBy, STORY, storyWith } from '../blocks-of.ts';

const TITLE = 'Roofer finds a second bell in the tower';

describe('the title', () => {
  it.each([
    ['as a heading', `<h1>${TITLE}</h1>`],
    ['as a line', `<p>${TITLE}</p>`],
    ['in other letters', '<h1>Roofer Finds A SECOND Bell In The Tower!</h1>'],
  ])('%s before the story', (_, before) => {
    expect(labelledBy(duplicate, storyWith({ before })).map(({ rule }) => rule)).toEqual(['duplicate/title']);
  });

  it.each([
    ['another heading', { before: '<h1>What the verse on the rim says</h1>' }],
    ['the title late in the text', { after: `<h2>${TITLE}</h2>` }],
    ['a list that names it', { before: `<ul><li>${TITLE}</li></ul>` }],
    [
      'a paragraph that holds its words',
      { middle: `<p>${TITLE}, and nobody in the parish believed him when he told them.</p>` },
    ],
  ])('leaves alone %s', (_, parts) => {
    expect(labelledBy(duplicate, storyWith(parts))).toEqual([]);
  });

  it('is nothing without a title', () => {
    expect(labelledBy(duplicate, storyWith({ before: '<h1>!</h1>' }), { title: '' })).toEqual([]);
  });
});

describe('a line that was just said', () => {
  const line = '<p>The bell will be shown at the autumn fair.</p>';

  it('goes the second time alone', () => {
    const labels = labelledBy(duplicate, storyWith({ middle: `<aside>${line}</aside>${line}` }));
    expect(labels).toEqual([{ text: 'The bell will be shown at the autumn fair.', rule: 'duplicate/repeated-line' }]);
  });

  it.each([
    [
      'a refrain',
      { middle: '<p>Ring out the bell over the snow,</p><p>it falls.</p><p>ring out the bell over the snow.</p>' },
    ],
    ['a question to two', { middle: '<p>What was the first bell?</p><p>A cow’s.</p><p>What was the first bell?</p>' }],
    ['a refrain far away', { before: line, after: `<p>x</p><p>y</p>${line}` }],
    ['short lines', { middle: '<p>Ring it again.</p><p>Ring it again.</p>' }],
    ['rows of a table', { middle: `<table><tr><td>${line}</td></tr><tr><td>${line}</td></tr></table>` }],
    ['code', { middle: '<pre>ring the bell of the second tower</pre><pre>ring the bell of the second tower</pre>' }],
    ['a line that differs in one word', { middle: `${line}<p>The winch will be shown at the autumn fair.</p>` }],
  ])('leaves alone %s', (_, parts) => {
    expect(labelledBy(duplicate, storyWith(parts))).toEqual([]);
  });

  it('is no line that differs in its numbers', () => {
    const results = '<p>Fell beat Marsh by 3 goals to 1.</p><p>Fell beat Marsh by 2 goals to 0.</p>';
    expect(labelledBy(duplicate, storyWith({ middle: results }))).toEqual([]);
  });

  it('is every paragraph of a story that stands there twice', () => {
    const texts = STORY.map((text) => `<p>${text}</p><p>${text}</p>`).join('');
    expect(labelledBy(duplicate, texts).map(({ text }) => text)).toEqual([...STORY]);
  });
});
