/**
 * Stories full of the words of notices, promotion, captions and page furniture: all of it stays.
 */
import { describe, expect, it } from 'vitest';

import { COLUMNS } from '../../fixtures/look-alikes/columns/index.ts';
import { KNOWN_FAILURES } from '../../fixtures/look-alikes/known-failures.ts';
import { LANGUAGES, LOOK_ALIKES, type LookAlike } from '../../fixtures/look-alikes/index.ts';
import type { PageWords } from '../../fixtures/look-alikes/types.ts';
import { splitCredit } from '../../../utils/article/credits.ts';
import { findFigures } from '../../../utils/article/figures.ts';
import { toBlocks } from '../../../utils/cleanup/blocks.ts';
import { labelBlocks } from '../../../utils/cleanup/label.ts';
import { lexiconsFor } from '../../../utils/cleanup/lexicon/index.ts';
import { matcherOf } from '../../../utils/cleanup/lexicon/matcher.ts';
import { findBody } from '../../../utils/cleanup/page.ts';
import { toContainer } from './blocks-of.ts';

const STORY_URL = 'https://fell.example/news/bell';

const bare = (text: string): string => text.replace(/\s+/g, '');
const textsOf = (html: string): string[] => toBlocks(toContainer(html)).map(({ text }) => text);
const toParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

interface Reading {
  /** What would go or become small print, with the rule that says so. */
  readonly taken: readonly string[];
  /** The texts that the reader shows, in order. */
  readonly kept: readonly string[];
}

/** Reads an article's HTML as `extractArticle` does after the choice of the container. */
function read(html: string, lang: string, words: PageWords, url = STORY_URL): Reading {
  const container = toContainer(html);
  const matcher = matcherOf(lexiconsFor(lang));
  const blocks = toBlocks(container);
  const figures = findFigures(container, blocks, matcher);
  const inFigures = new Set(figures.flatMap((figure) => figure.blocks));
  const page = { ...words, ...findBody(blocks), url, lang, matcher };
  const labels = labelBlocks(blocks, page).filter(({ block }) => !inFigures.has(block));
  const removed = new Set(labels.map(({ block }) => block));
  const isCaption = (index: number): boolean => blocks[index]!.element.closest('figcaption') !== null;
  const pieces = figures.flatMap((figure) => figure.pieces);
  // A caption stays what it is where no part of it is taken for a credit or a label, and no paragraph for a caption.
  const captions = pieces.filter(({ role, text }) => role === 'caption' && splitCredit(text, matcher).credit === null);
  return {
    taken: [
      ...labels.map(({ block, rule }) => `${rule}: ${blocks[block]!.text}`),
      ...pieces.filter((piece) => !captions.includes(piece)).map(({ role, text }) => `figure/${role}: ${text}`),
      ...[...inFigures].filter((index) => !isCaption(index)).map((index) => `figure: ${blocks[index]!.text}`),
    ],
    kept: [
      ...blocks.filter(({ index }) => !removed.has(index) && !inFigures.has(index)),
      ...captions.filter(({ element }) => element.closest('figcaption')),
    ].map(({ text }) => text),
  };
}

/** Reads the story of the look-alike's language with the look-alike in its place. */
function readIn({ lang, place, html, page }: LookAlike): Reading {
  const { story } = LANGUAGES[lang]!;
  const half = Math.floor(story.paragraphs.length / 2);
  const at = { before: 0, middle: half, after: story.paragraphs.length }[place];
  const whole = `${toParagraphs(story.paragraphs.slice(0, at))}${html}${toParagraphs(story.paragraphs.slice(at))}`;
  return read(whole, lang, { ...story, ...page });
}

const ROWS = LOOK_ALIKES.map(
  (lookAlike) => [`${lookAlike.lang}: ${textsOf(lookAlike.html).join(' ')}`, lookAlike] as const,
);
const isKnown = ([name]: readonly [string, LookAlike]): boolean => KNOWN_FAILURES.includes(name);

describe('the stories', () => {
  it.each(Object.entries(LANGUAGES))('in %s are story from first to last', (lang, { story }) => {
    const html = toParagraphs(story.paragraphs);
    expect(read(html, lang, story)).toEqual({ taken: [], kept: story.paragraphs });
    const blocks = toBlocks(toContainer(html));
    expect(findBody(blocks)).toEqual({ bodyStart: 0, bodyEnd: blocks.length - 1 });
  });
});

describe('the look-alikes', () => {
  it('are many, in many languages, and each once', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(200);
    expect(ROWS.filter(([, { lang }]) => lang !== 'en').length).toBeGreaterThanOrEqual(60);
    expect(new Set(LOOK_ALIKES.map(({ html, place }) => `${place} ${html}`)).size).toBe(ROWS.length);
  });

  it('would be seen to go', () => {
    const html = '<div class="newsletter"><p>Subscribe to our newsletter</p></div>';
    expect(readIn({ lang: 'en', place: 'middle', html, page: {} }).taken).toEqual([
      expect.stringContaining('Subscribe to our newsletter'),
    ]);
  });

  it('that are known to fail do: one that is mended comes off the list', () => {
    const failing = ROWS.filter((row) => isKnown(row) && readIn(row[1]).taken.length > 0).map(([name]) => name);
    expect(failing.sort()).toEqual([...KNOWN_FAILURES].sort());
  });
});

describe('a look-alike stays', () => {
  it.each(ROWS.filter((row) => !isKnown(row)))('%s', (_, lookAlike) => {
    const { taken, kept } = readIn(lookAlike);
    expect(taken).toEqual([]);
    expect(kept).toEqual(expect.arrayContaining(textsOf(lookAlike.html)));
    expect(bare(kept.join(''))).toContain(bare(toContainer(lookAlike.html).textContent));
  });
});

describe('a whole article about it loses nothing', () => {
  it.each(COLUMNS.map((column) => [column.title, column] as const))('%s', (_, column) => {
    const texts = textsOf(column.html);
    expect(texts.length).toBeGreaterThan(12);
    const { taken, kept } = read(column.html, 'en', column, column.url);
    expect(taken).toEqual([]);
    // Captions are read apart from the paragraphs, and so may come in another order.
    expect([...kept].sort()).toEqual([...texts].sort());
  });
});
