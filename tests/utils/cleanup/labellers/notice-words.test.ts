import { describe, expect, it } from 'vitest';

import { namesSite } from '../../../../utils/cleanup/notice/site-name.ts';
import { leadsToAccount } from '../../../../utils/cleanup/notice/targets.ts';
import { Vocabulary } from '../../../../utils/cleanup/notice/vocabulary.ts';
import { SITE_WORDS, siteWordsOf } from '../../../../utils/cleanup/notice/words.ts';
import { LEXICONS } from '../../../../utils/cleanup/lexicon/index.ts';

describe('a vocabulary', () => {
  const vocabulary = new Vocabulary(
    { act: ['renew now', 'subscri*'], object: ['membership', '購読する'] },
    { plain: 'the of', site: 'news stor*' },
  );

  it.each([
    ['words of the lexicon', 'renew membership', 2, 2],
    ['words that begin as they do', 'subscribing, memberships', 2, 2],
    ['words of sites', 'news stories', 2, 2],
    ['words of the world', 'renew bronze', 2, 1],
    ['nothing for plain words', 'the news of', 1, 1],
    ['nothing for numbers', '12 99p 2024', 0, 0],
    ['parts before and after an apostrophe', 'l’membership', 2, 1],
    ['pairs of characters, half a word each', '購読する犬猫', 3, 2],
  ])('counts %s', (_, text, words, known) => {
    expect(vocabulary.count(text)).toEqual({ words, known });
  });

  it('knows a word behind a small word that is written onto it', () => {
    expect(new Vocabulary({ object: ['מינוי'] }, { plain: '', site: '' }).count('והמינוי')).toEqual({
      words: 1,
      known: 1,
    });
  });
});

describe('the words of sites', () => {
  it('are there for every language of the lexicons', () => {
    expect(Object.keys(SITE_WORDS).sort()).toEqual(Object.keys(LEXICONS).sort());
  });

  it('have those that are in use everywhere, in unknown languages, too', () => {
    expect(siteWordsOf('xx').site.split(' ')).toContain('newsletter*');
    expect(siteWordsOf('de').site.split(' ')).toEqual(expect.arrayContaining(['newsletter*', 'werbung*']));
  });

  it.each(Object.entries(SITE_WORDS))('of %s are each written once, in lower case', (_, { plain, site }) => {
    for (const words of [plain.split(' '), site.split(' ')]) {
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
      expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
    }
  });
});

describe('a link to an account', () => {
  it.each([
    'https://a.example/subscribe?from=story',
    'https://a.example/prenumerera',
    'https://a.example/predplatne/rok',
    'https://a.example/cadastro',
    'https://a.example/aanmelden',
    'https://a.example/spenden',
    'https://a.example/logg-inn',
    'https://apps.apple.com/app/id1',
    'https://a.example/#consent',
  ])('%s', (href) => {
    expect(leadsToAccount(href)).toBe(true);
  });

  it.each([
    'https://a.example/news/subscription-prices-rise',
    'https://a.example/news/registered-fitters',
    'https://a.example/accounts-of-the-fire',
    'https://a.example/donkeys',
  ])('not %s', (href) => {
    expect(leadsToAccount(href)).toBe(false);
  });
});

describe('the name of a site', () => {
  it('is found in words that run together, and as the beginning of nothing', () => {
    expect(namesSite('Read Nation.Africa daily', ['nationafrica'])).toBe(true);
    expect(namesSite('The Courier’s letter', ['thecourier'])).toBe(true);
    expect(namesSite('Eine Hochzeit', ['zeit'])).toBe(false);
  });
});
