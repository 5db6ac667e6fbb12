import { describe, expect, it } from 'vitest';

import { filterSaved } from '../../../utils/library/search.ts';
import { makeSummary } from './article.ts';

describe('filterSaved', () => {
  it.each([
    ['an empty query', 'Harbour', '   ', true],
    ['part of a word', 'The harbour opens again', 'harb', true],
    ['another case', 'The HARBOUR opens', 'harbour', true],
    ['every word, in any order', 'The harbour opens again', 'again harbour', true],
    ['only some of the words', 'The harbour opens again', 'harbour closes', false],
    ['a title with accents, typed without', 'Élection à Évry', 'election evry', true],
    ['a title without accents, typed with', 'Cafe culture', 'café', true],
    ['combining and precomposed accents', 'Cafe\u0301', 'caf\u00e9', true],
    ['a stroked letter', 'Głosy z Łodzi', 'lodzi', true],
    ['sharp s', 'Neue Straße', 'STRASSE', true],
    ['a Greek final sigma', 'Ο δρόμος', 'ΔΡΟΜΟΣ', true],
    ['a Turkish capital', 'İstanbul', 'istanbul', true],
    ['Arabic with vowel points', 'كِتَاب جديد', 'كتاب', true],
    ['Hebrew with vowel points', 'שָׁלוֹם', 'שלום', true],
    ['an Indic vowel sign, which is a letter', 'किताब', 'कताब', false],
    ['Chinese inside a sentence', '港口今天重新开放', '重新', true],
    ['Japanese of another width', 'ﾆｭｰｽ', 'ニュース', true],
    ['words parted by an ideographic space', '港口 开放', '港口　开放', true],
    ['Cyrillic of another case', 'Порт снова открыт', 'ПОРТ', true],
    ['characters that a pattern would read', 'What (really) happened?', '(really)', true],
  ])('answers to %s', (_what, title, query, found) => {
    expect(filterSaved([makeSummary({ title })], query)).toHaveLength(found ? 1 : 0);
  });

  it.each([
    ['site', { siteName: 'Evening Ledger' }, 'ledger'],
    ['byline', { byline: 'Tomás Quill' }, 'tomas'],
    ['host', { url: 'https://www.dispatch.example/a' }, 'dispatch.example'],
    ['title and site together', { title: 'Rain', siteName: 'Evening Ledger' }, 'ledger rain'],
  ])('looks into the %s', (_what, patch, query) => {
    expect(filterSaved([makeSummary(patch), makeSummary()], query)).toEqual([makeSummary(patch)]);
  });

  it('does not find a word that only two fields together would make', () => {
    expect(filterSaved([makeSummary({ title: 'Rain', siteName: 'Bow' })], 'rainbow')).toEqual([]);
  });

  it('keeps the order of the list', () => {
    const list = ['b', 'a', 'c'].map((id) => makeSummary({ id }));
    expect(filterSaved(list, 'harbour').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
