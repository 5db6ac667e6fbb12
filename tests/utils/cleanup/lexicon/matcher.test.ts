import { describe, expect, it } from 'vitest';

import type { Lexicon } from '../../../../utils/cleanup/lexicon/lexicon.ts';
import { Matcher, matcherOf } from '../../../../utils/cleanup/lexicon/matcher.ts';

const matcher = (...hints: string[]): Matcher => new Matcher([{ hint: hints }]);

describe('has', () => {
  it.each([
    ['a word', ['bell'], 'Ring the bell, twice', true],
    ['whole words only', ['bell'], 'A bellows', false],
    ['not the end of a word', ['bell'], 'A doorbell', false],
    ['case', ['bell'], 'BELL', true],
    ['a phrase', ['ring the bell'], 'Please ring  the\u00a0bell!', true],
    ['a phrase in another order', ['ring the bell'], 'the bell ring', false],
    ['a phrase that is cut off', ['ring the bell'], 'ring the', false],
    ['marks between the words of a phrase', ['ring the bell'], 'Ring: the bell', true],
    ['a typographic apostrophe', ["don't ring"], 'Don’t ring', true],
    ['a plain one', ['don’t ring'], "don't ring", true],
    ['accents', ['sonné'], 'J’ai sonné', true],
    ['accents that are missing', ['sonné'], 'Il sonne', false],
    ['hyphens', ['sign-in'], 'Sign-in here', true],
    ['Cyrillic', ['звони'], 'Звони сейчас', true],
    ['combining marks', ['घंटी'], 'घंटी बजाओ', true],
    ['nothing', ['bell'], '', false],
  ])('%s', (_, entries, text, has) => {
    expect(matcher(...entries).has('hint', text)).toBe(has);
  });

  it('knows each role by itself', () => {
    const both = new Matcher([{ hint: ['ring'], ad: ['bell'] }]);
    expect([both.has('hint', 'ring'), both.has('ad', 'ring'), both.has('share', 'ring')]).toEqual([true, false, false]);
  });

  it('reads several lexicons', () => {
    const two = new Matcher([{ hint: ['ring'] }, { hint: ['läuten'] }]);
    expect([two.has('hint', 'ring'), two.has('hint', 'Läuten')]).toEqual([true, true]);
  });
});

describe('stems', () => {
  it.each([
    ['ring*', 'Ringing', true],
    ['ring*', 'ring', true],
    ['ring*', 'string', false],
    ['ring*', 'rin', false],
    ['a ringer* bell', 'A ringers bell', true],
    ['the ring*', 'the ringing', true],
    ['ring* bell*', 'ringing bells', true],
    ['ring* bell*', 'ringing the bells', false],
    ['sub*', 'Subscriber', true],
  ])('%j in %j', (entry, text, has) => {
    expect(matcher(entry).has('hint', text)).toBe(has);
  });
});

describe('gaps', () => {
  it.each([
    ['ring', 'bell', true],
    ['ring', 'the bell', true],
    ['ring', 'the big old bronze bell', true],
    ['ring', 'the big old and green bell', false],
    ['ring', 'it', false],
  ])('%s … %s', (first, rest, has) => {
    expect(matcher('ring … bell').has('hint', `${first} ${rest}`)).toBe(has);
  });

  it('may be two', () => {
    expect(matcher('ring … bell … once').has('hint', 'Ring the bell no more than once')).toBe(true);
  });
});

describe('scripts that write small words onto the next one', () => {
  it.each([
    ['the article', 'جرس', 'الجرس', true],
    ['with', 'جرس', 'بالجرس', true],
    ['and', 'جرس', 'وجرس', true],
    ['in a phrase', 'رن جرس', 'رن الجرس', true],
    ['another word', 'جرس', 'مجرس', false],
    ['an entry behind both an “for” and an article', 'جرس', 'للجرس', true],
    ['a Hebrew word with its article', 'פעמון', 'הפעמון', true],
    ['a Hebrew word behind “and”', 'פעמון', 'ופעמון', true],
    ['a Hebrew word behind “in”', 'פעמון', 'בפעמון', true],
    ['a Hebrew word as it is', 'פעמון', 'פעמון', true],
    ['another Hebrew word', 'פעמון', 'צפעמון', false],
    ['an entry that begins with such a letter', 'والد', 'والد', true],
    ['an entry with its article', 'الجرس', 'الجرس', true],
    ['a stem behind the article', 'مشترك*', 'المشتركين', true],
    ['a word that is all prefix', 'جرس', 'ال', false],
  ])('%s', (_, entry, text, has) => {
    expect(matcher(entry).has('hint', text)).toBe(has);
  });
});

describe('scripts without spaces', () => {
  it.each([
    ['Han', '続きを読む', 'この記事の続きを読むには', true],
    ['Hangul with an ending', '구독', '구독하세요', true],
    ['Thai', 'สมัคร', 'กรุณาสมัครสมาชิก', true],
    ['what is not there', '続きを読む', '記事を読む', false],
    ['mixed with Latin', 'アプリで読む', 'AndroidアプリでREAD', false],
  ])('%s', (_, entry, text, has) => {
    expect(matcher(entry).has('hint', text)).toBe(has);
  });

  it.each([
    ['続きを読む', true],
    ['【続きを読む】', true],
    ['続きを読むには', false],
    ['ここで続きを読む', false],
  ])('%j is the entry and nothing else: %s', (text, whole) => {
    expect(matcher('続きを読む').isWhole('hint', text)).toBe(whole);
  });

  it('tell what follows', () => {
    expect(matcher('関連記事').after('hint', '関連記事：鐘楼の修理')).toBe('鐘楼の修理');
    expect(matcher('関連記事').after('hint', '鐘楼の関連記事')).toBeNull();
  });
});

describe('isWhole', () => {
  it.each([
    ['Ring the bell', true],
    ['— Ring the bell! —', true],
    ['Ring the bell now', false],
    ['Now ring the bell', false],
    ['', false],
  ])('%j: %s', (text, whole) => {
    expect(matcher('ring the bell', 'ring').isWhole('hint', text)).toBe(whole);
  });

  it('takes a gap', () => {
    expect(matcher('ring … bell').isWhole('hint', 'Ring the old bell')).toBe(true);
  });
});

describe('after', () => {
  it.each([
    ['See also: the tower', 'the tower'],
    ['See also – the tower', 'the tower'],
    ['See also | the tower', 'the tower'],
    ['See also', ''],
    ['See the tower', 'the tower'],
    ['» See: the tower', 'the tower'],
    ['The tower, see also', null],
    ['', null],
  ])('of %j is %j', (text, rest) => {
    expect(matcher('see', 'see also').after('hint', text)).toBe(rest);
  });
});

describe('matcherOf', () => {
  it('makes one matcher for the same lexicons, and others for others', () => {
    const lexicons: readonly Lexicon[] = [{ hint: ['ring'] }];
    expect(matcherOf(lexicons)).toBe(matcherOf(lexicons));
    expect(matcherOf([...lexicons])).not.toBe(matcherOf(lexicons));
  });

  it('answers the same, however many texts it has read', () => {
    const one = matcher('ring');
    for (let index = 0; index < 5000; index += 1) one.has('hint', `text ${index}`);
    expect([one.has('hint', 'ring'), one.has('hint', 'text 1')]).toEqual([true, false]);
  });
});
