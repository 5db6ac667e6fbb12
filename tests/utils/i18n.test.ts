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

describe('the language', () => {
  it('is that of the texts, and numbers follow the browser’s own variety of it', async () => {
    await speak('en', 'en-IN');
    expect([uiLanguage(), uiLocale(), uiDir(), formatNumber(1_234_567)]).toEqual(['en', 'en-IN', 'ltr', '12,34,567']);
  });

  it('is English in all respects where there are no texts in the browser’s', async () => {
    await speak('en', 'fa-IR');
    expect([uiLanguage(), uiLocale(), uiDir()]).toEqual(['en', 'en', 'ltr']);
  });
});
