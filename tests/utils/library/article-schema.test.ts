import { describe, expect, it } from 'vitest';

import { parseArticle, parseSavedArticle, parseSavedSummary } from '../../../utils/library/article-schema.ts';
import { makeArticle, makeSummary } from './article.ts';

const [removal] = makeArticle().removals;

describe('parseArticle', () => {
  it('gives back what is right', () => {
    expect(parseArticle(makeArticle())).toEqual(makeArticle());
  });

  it('drops keys that an article has not, at every depth', () => {
    const article = { ...makeArticle(), cookie: 'x', removals: [{ ...removal, onclick: 'x' }] };
    expect(parseArticle(article)).toEqual(makeArticle());
  });

  it.each([
    ['nothing', undefined],
    ['a string', '<p>Text</p>'],
    ['a list', [makeArticle()]],
    ['no url', { ...makeArticle(), url: undefined }],
    ['a script for a url', makeArticle({ url: 'javascript:alert(1)' })],
    ['a file for a url', makeArticle({ url: 'file:///etc/passwd' })],
    ['a relative url', makeArticle({ url: '/harbour' })],
    ['a url of 20,000 characters', makeArticle({ url: `https://news.example/${'a'.repeat(20_000)}` })],
    ['a number for a title', { ...makeArticle(), title: 7 }],
    ['no html', { ...makeArticle(), html: null }],
    ['html beyond all measure', makeArticle({ html: 'a'.repeat(32_000_001) })],
    ['text beyond all measure', makeArticle({ text: 'a'.repeat(8_000_001) })],
    ['negative words', makeArticle({ words: -1 })],
    ['half a word', makeArticle({ words: 0.5 })],
    ['no number of words', makeArticle({ words: Number.NaN })],
    ['an unknown access', { ...makeArticle(), access: 'free' }],
    ['an unknown direction', { ...makeArticle(), dir: 'up' }],
    ['a removal without html', { ...makeArticle(), removals: [{ ...removal, html: undefined }] }],
    ['a removal whose id is a selector', { ...makeArticle(), removals: [{ ...removal, id: 'r1"], *[' }] }],
    ['removals that are no list', { ...makeArticle(), removals: { r1: removal } }],
  ])('refuses %s', (_what, value) => {
    expect(parseArticle(value)).toBeNull();
  });

  it.each([
    ['a date in words', { publishedAt: 'last Tuesday' }],
    ['a date that is none', { publishedAt: '2026-13-41' }],
    ['a change with a script', { modifiedAt: '2026-03-04<script>' }],
    ['a language that is a sentence', { lang: 'the English language' }],
    ['a picture by a script', { image: 'javascript:alert(1)' }],
    ['a number for a byline', { byline: 7 as unknown as string }],
    ['a coverage of more than all', { coverage: 1.5 }],
    ['no coverage, as of an article of a former version,', { coverage: undefined as unknown as null }],
  ])('reads %s as null and keeps the rest', (_what, patch) => {
    const [name = ''] = Object.keys(patch);
    expect(parseArticle(makeArticle(patch))).toEqual({ ...makeArticle(), [name]: null });
  });

  it.each(['2026-03-04', '2026-03-04T08:30', '2026-03-04T08:30:00+0200', '2026-03-04T08:30:00.123Z'])(
    'keeps the date %s',
    (publishedAt) => {
      expect(parseArticle(makeArticle({ publishedAt }))?.publishedAt).toBe(publishedAt);
    },
  );

  it.each(['ar', 'zh-Hant-TW', 'sr-Latn', 'en-GB-oxendict'])('keeps the language %s', (lang) => {
    expect(parseArticle(makeArticle({ lang }))?.lang).toBe(lang);
  });

  it('cuts a title that is too long for a list', () => {
    expect(parseArticle(makeArticle({ title: 'a'.repeat(9_000) }))?.title).toHaveLength(4_096);
  });

  it('reads a kind of removal that it does not know as other', () => {
    const article = { ...makeArticle(), removals: [{ ...removal, kind: 'from-a-newer-version' }] };
    expect(parseArticle(article)?.removals[0]?.kind).toBe('other');
  });
});

describe('parseSavedArticle', () => {
  const saved = { ...makeArticle(), id: 'https://news.example/harbour', savedAtMs: 5, updatedAtMs: 6 };

  it('gives back what is right', () => {
    expect(parseSavedArticle(saved)).toEqual(saved);
  });

  it('refuses one whose body is missing', () => {
    expect(parseSavedArticle(makeSummary())).toBeNull();
  });
});

describe('parseSavedSummary', () => {
  it('keeps a damaged row in the list', () => {
    const damaged = { id: 'https://news.example/harbour', title: 'Still here', words: 'many', access: 9 };
    expect(parseSavedSummary(damaged)).toMatchObject({ title: 'Still here', words: 0, access: 'full', savedAtMs: 0 });
  });

  it('refuses what has no id', () => {
    expect(parseSavedSummary({ title: 'Lost' })).toBeNull();
  });
});
