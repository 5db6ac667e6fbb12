import { beforeEach, describe, expect, it } from 'vitest';

import { formatNumber, pieces, plural, t, uiDir, uiLanguage, uiLocale } from '../../utils/i18n.ts';
import { speak } from '../support/speak.ts';

beforeEach(() => speak('en', 'en-GB'));

describe('a text', () => {
  it('is the browser’s', () => {
    expect(t('reader.close')).toBe('Close the reader');
  });

  it('holds what is put in, whatever that looks like', () => {
    expect(t('cleanup.onSite', { setting: '$1 {site}', site: 'news.example' })).toBe('$1 {site} on news.example');
  });

  it('comes in pieces where an element has to stand in it', () => {
    const date = { is: 'an element' };
    expect(pieces('article.updated', { date })).toEqual(['Updated ', date, '']);
  });
});

it.each([
  [1, '1 item'],
  [0, '0 items'],
  [1234, '1,234 items'],
])('counts %d in English', (count, expected) => {
  expect(plural('removed.items', count)).toBe(expected);
});

it.each([
  ['pl', [1, 2, 5, 22, 112], ['1 słowo', '2 słowa', '5 słów', '22 słowa', '112 słów']],
  ['ru', [1, 3, 11, 21], ['1 слово', '3 слова', '11 слов', '21 слово']],
  ['cs', [1, 4, 5], ['1 slovo', '4 slova', '5 slov']],
  ['ar', [1, 2, 3, 11], ['كلمة واحدة', 'كلمتان', '3 كلمات', '11 كلمة']],
  ['ja', [1, 2], ['1 語', '2 語']],
])('counts in the plural forms of %s', async (locale, counts, expected) => {
  await speak(locale, locale === 'ar' ? 'ar-AE' : locale);
  expect(counts.map((count) => plural('coverage.words', count))).toEqual(expected);
});

describe('the language', () => {
  it('from right to left keeps names from left to right together', async () => {
    await speak('he');
    expect([uiDir(), t('openByItself.removeSite', { site: 'news.example' })]).toEqual([
      'rtl',
      'הסרת \u2068news.example\u2069',
    ]);
  });

  it('is that of the texts, and numbers follow the browser’s own variety of it', async () => {
    await speak('en', 'en-IN');
    expect([uiLanguage(), uiLocale(), uiDir(), formatNumber(1_234_567)]).toEqual(['en', 'en-IN', 'ltr', '12,34,567']);
  });

  it('is English in all respects where there are no texts in the browser’s', async () => {
    await speak('en', 'fa-IR');
    expect([uiLanguage(), uiLocale(), uiDir()]).toEqual(['en', 'en', 'ltr']);
  });
});
