import { describe, expect, it } from 'vitest';

import {
  correctLabels,
  EMPTY_RECORD,
  hashOf,
  hashOfText,
  isRepeated,
  mayRepeat,
  type SiteRecord,
  withArticle,
  withKept,
} from '../../../utils/cleanup/site-memory.ts';
import type { Label } from '../../../utils/types.ts';
import { blocksOf, matcher, storyWith } from './blocks-of.ts';

/** Each article has texts of its own beside those that it is given. */
const OWN = ['who', 'when', 'where', 'why', 'how'];

const afterReading = (...articles: readonly (readonly string[])[]): SiteRecord =>
  articles.reduce<SiteRecord>(
    (record, texts, index) =>
      withArticle(record, `article${index}`, [...texts, ...OWN.map((text) => `${text} ${index}`)]),
    EMPTY_RECORD,
  );

describe('hashOf', () => {
  it('tells addresses that differ in a number', async () => {
    expect(await hashOf('https://fell.example/story/1')).not.toBe(await hashOf('https://fell.example/story/2'));
  });
});

describe('hashOfText', () => {
  it('is the same for texts that differ in case, punctuation and numbers', async () => {
    expect(await hashOfText('fell.example', 'The 3 bells, rung.')).toBe(
      await hashOfText('fell.example', 'the 12 BELLS rung'),
    );
  });

  it('differs by text and by site, and is short', async () => {
    const hash = await hashOfText('fell.example', 'The bells');
    expect(hash).toHaveLength(12);
    expect(hash).not.toBe(await hashOfText('fell.example', 'The bell'));
    expect(hash).not.toBe(await hashOfText('moor.example', 'The bells'));
  });
});

describe('a text', () => {
  it('is repeated on the third article that has it', () => {
    expect(isRepeated(afterReading(['line']), 'new', 'line')).toBe(false);
    expect(isRepeated(afterReading(['line'], ['line']), 'new', 'line')).toBe(true);
    expect(isRepeated(afterReading(['line'], ['other']), 'new', 'line')).toBe(false);
  });

  it('is not repeated by one article that is read again and again', () => {
    const record = [1, 2, 3].reduce((before) => withArticle(before, 'same', ['line']), EMPTY_RECORD);
    expect(isRepeated(record, 'same', 'line')).toBe(false);
    expect(isRepeated(record, 'new', 'line')).toBe(false);
  });

  it('is forgotten where many others were met since', () => {
    const many = Array.from({ length: 600 }, (_, index) => `text${index}`);
    const record = afterReading(['line'], ['line'], many);
    expect(Object.keys(record.seen)).toHaveLength(600);
    expect(isRepeated(record, 'new', 'line')).toBe(false);
  });

  it('with the name of a property is a text like others', () => {
    expect(isRepeated(EMPTY_RECORD, 'new', 'constructor')).toBe(false);
    expect(isRepeated(EMPTY_RECORD, 'new', '__proto__')).toBe(false);
  });

  it('is kept once, until it is taken out again', () => {
    const kept = withKept(withKept(EMPTY_RECORD, 'line', true), 'line', true);
    expect(kept.kept).toEqual(['line']);
    expect(withKept(kept, 'line', false).kept).toEqual([]);
  });
});

describe('mayRepeat', () => {
  it.each([
    ['<p>Our reporters walk the parish so that you can stay at home.</p>', true],
    ['<h2>What the ringers of the parish said to us about it</h2>', false],
    ['<p>Ingredients</p>', false],
    ['<table><tr><td>Bells in the tower, counted in spring and autumn</td></tr></table>', false],
    ['<p>Correction: the bell was cast in the year 1631.</p>', false],
  ])('%s: %s', (html, expected) => {
    expect(blocksOf(html).map((block) => mayRepeat(block, matcher))).toEqual([expected]);
  });
});

describe('an article under another address', () => {
  it('is known by its texts', () => {
    const story = ['one', 'two', 'three', 'line'];
    const record = ['a', 'b', 'c'].reduce((before, url) => withArticle(before, url, story), EMPTY_RECORD);
    expect(story.some((text) => isRepeated(record, 'new', text))).toBe(false);
  });
});

describe('correctLabels', () => {
  const blocks = blocksOf(`<p>One line of the story here</p><p>Another line of it here</p>${storyWith({})}`);
  const hashes = new Map([
    [0, 'first'],
    [1, 'second'],
  ]);
  const label: Label = { block: 0, kind: 'promo', rule: 'promo/lead', confidence: 0.9 };

  it('takes out what repeats on the site', () => {
    const record = afterReading(['second'], ['second']);
    expect(correctLabels([label], blocks, hashes, record, 'new')).toEqual([
      label,
      { block: 1, kind: 'other', rule: 'other/site-repeat', confidence: 0.7 },
    ]);
  });

  it('leaves most of an article alone, whatever repeats', () => {
    const all = new Map(blocks.map(({ index }) => [index, 'same']));
    const record = afterReading(['same'], ['same']);
    expect(correctLabels([label], blocks, all, record, 'new')).toEqual([label]);
  });

  it('leaves what the user has put back on the site', () => {
    const record = withKept(afterReading(['first'], ['first']), 'first', true);
    expect(correctLabels([label], blocks, hashes, record, 'new')).toEqual([]);
  });
});
