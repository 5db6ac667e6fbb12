import { describe, expect, it } from 'vitest';

import { byline } from '../../../../utils/cleanup/labellers/byline.ts';
import { labelledBy, STORY, storyWith } from '../blocks-of.ts';

describe('fires before the story', () => {
  it.each([
    ['<p><time datetime="2026-02-11">11 February 2026</time></p>', 'byline/time'],
    ['<p>Updated <time datetime="2026-02-11">Feb 11, 2026</time> at noon</p>', 'byline/time'],
    ['<p><a href="/authors/ida-marsh">Ida Marsh</a></p>', 'byline/author-link'],
    ['<p><a href="/topics/bells">Bells</a></p>', 'byline/topic-link'],
    ['<p class="c-kicker"><a href="/dales">The dales</a></p>', 'byline/topic-class'],
    ['<p>By Ida Marsh</p>', 'byline/same'],
    ['<p class="byline">Our reporter in the dales</p>', 'byline/class'],
    ['<div class="entry-author"><p>Ringer of the third bell</p></div>', 'byline/class'],
    ['<p class="meta">Published, 11.02.2026</p>', 'byline/class+words'],
    ['<p>By Tom Garth and Una Pike</p>', 'byline/lead'],
    ['<p>Last updated 11 February 2026, 10:45</p>', 'byline/lead'],
    ['<p>2026年2月11日</p>', 'byline/date'],
    ['<p>le 11 février 2026</p>', 'byline/date'],
    ['<p>Wed, Feb 11 2026</p>', 'byline/date'],
    ['<p>11 فبراير ٢٠٢٦</p>', 'byline/date'],
    ['<p>११ फरवरी २०२६</p>', 'byline/date'],
    ['<p>11. Februar 2026, 18.30 Uhr</p>', 'byline/date'],
  ])('%s by %s', (before, rule) => {
    expect(labelledBy(byline, storyWith({ before }), { byline: 'Ida Marsh' }).map((label) => label.rule)).toEqual([
      rule,
    ]);
  });
});

describe('fires at the top', () => {
  it('on a date below a standfirst as long as a paragraph of the story', () => {
    const html = `<p>${STORY[0]}</p><p>Published 11 February 2026</p>${storyWith({}).repeat(9)}`;
    expect(labelledBy(byline, html).map(({ rule }) => rule)).toEqual(['byline/lead']);
  });
});

describe('fires after the story', () => {
  it.each([
    ['<p>First published 11 February 2026</p>', 'byline/lead+date'],
    ['<p><a href="/tag/bells/">Bells</a></p>', 'byline/topic-link'],
    ['<p class="timestamp">Posted 10:45</p>', 'byline/class'],
    ['<p>Filed under: <a href="/dales">Dales</a> |</p>', 'byline/lead+link'],
    ['<p>Updated at 10:45</p>', 'byline/lead+date'],
    ['<p>Written by Ida Marsh</p>', 'byline/lead'],
  ])('%s by %s', (after, rule) => {
    expect(labelledBy(byline, storyWith({ after })).map((label) => label.rule)).toEqual([rule]);
  });
});

describe('leaves alone', () => {
  it.each([
    ['a sentence about the author before the story', { before: '<p class="author">Nobody knew who had cast it.</p>' }],
    ['a sentence with a time before the story', { before: '<p>At 10:45 the bell rang.</p>' }],
    ['a line that begins with “by” and a name of a day', { before: '<p>By Monday Harrow knew</p>' }],
    ['a sentence after the story that begins with “by”', { after: '<p>By then Harrow had gone home.</p>' }],
    ['a date in a sentence', { middle: '<p>On 11 February 2026 the bell came down.</p>' }],
    ['a sentence that begins with “by”', { middle: '<p>By nightfall the winch was back.</p>' }],
    [
      'such a sentence before the story',
      { before: '<p>By a thread it hung there for sixty years, and nobody knew.</p>' },
    ],
    ['a year that begins a story', { before: '<p>Harrow Fell in 1911 had two bells and one ringer.</p>' }],
    ['opening hours after the story', { after: '<p>By day from 9:00 to 17:00</p>' }],
    ['a dateline', { before: '<p class="dateline">HARROW FELL — Nobody had counted the bells.</p>' }],
    [
      'times of a chronicle',
      { middle: '<h3><time datetime="10:45">10:45</time></h3><dl><dt><time>3 May 1866</time></dt><dd>Cast.</dd></dl>' },
    ],
    ['links to other sites’ categories', { middle: '<p><a href="https://aske.example/category/maps">Maps</a></p>' }],
    ['a heading with a date', { middle: '<h2>11 February 2026</h2>' }],
    ['a time in a table', { before: '<table><tr><td>10:45</td></tr></table>' }],
    ['a quotation with a date', { before: '<blockquote><p>Cast 11.02.1866</p></blockquote>' }],
    ['a link to a person in the text', { middle: '<p><a href="/people/garth">Tom Garth</a></p>' }],
    ['the author’s name in the story', { middle: '<p>Ida Marsh</p>' }],
    ['a heading of a section', { middle: '<h2><a href="/topics/bells">Bells</a></h2>' }],
  ])('%s', (_, parts) => {
    expect(labelledBy(byline, storyWith(parts), { byline: 'Ida Marsh' })).toEqual([]);
  });
});
