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
    ['Turkish İ', ['ilgili haberler'], 'İlgili haberler', true],
    ['Turkish İ in capitals', ['haberin devamı'], 'HABERİN DEVAMI', true],
    ['Turkish ı in capitals', ['ayrıca oku'], 'AYRICA OKU', true],
    ['a hyphen at the end of a word', ['ring also'], 'Ring also- the bell', true],
    ['an apostrophe at the end of a word', ['ringers note'], 'Ringers’ note', true],
    ['an apostrophe at the end of a word of an entry', ['ringers’ note'], 'Ringers’ note', true],
    ['a hyphen after Hindi', ['घंटी बजाएँ'], 'घंटी बजाएँ- मंदिर', true],
    ['a hyphen inside a word', ['sign'], 'Sign-in here', false],
    ['accents that are characters of their own', ['sonné'], 'Il a sonne\u0301', true],
    ['such accents in an entry', ['sonne\u0301'], 'Il a sonné', true],
    ['a Hindi letter with its dot in one character', ['पढ\u093c'], 'प\u095d', true],
    ['a joiner in a word', ['घंटी'], 'घं\u200dटी बजाओ', true],
    ['a non-joiner in a word', ['میخواهم'], 'می\u200cخواهم', true],
    ['Arabic without vowel marks', ['رنّ الجرس'], 'رن الجرس', true],
    ['Arabic with vowel marks', ['رن الجرس'], 'رنْ الجَرَس', true],
    ['Arabic that is stretched', ['جرس'], 'جـــرس', true],
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
    ['a Hebrew word that begins with such a letter, behind another', 'הרשמה', 'להרשמה', true],
    ['a Hebrew verb that begins with such a letter, behind “and”', 'הירשמו', 'והירשמו', true],
    ['a Hebrew word behind “and in”', 'פעמון', 'ובפעמון', true],
    ['another Hebrew word', 'פעמון', 'צפעמון', false],
    ['an entry that begins with such a letter', 'والد', 'والد', true],
    ['an entry that begins with such a letter, behind “and”', 'بريدك', 'وبريدك', true],
    ['an entry in a phrase, behind “and”', 'رن بجرس', 'رن وبجرس', true],
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
    ['one character', '図', '鐘楼の図', true],
    ['two entries that begin alike', '続きを聞く', '続きを読む、続きを聞く', true],
    ['Hangul in parts of syllables', '구독', '구독하세요'.normalize('NFD'), true],
    ['a joiner between Han characters', '鐘楼', '鐘\u200d楼', true],
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

  it.each([
    ['a word', '입력', '입력: 종탑', '종탑'],
    ['a number', '입력', '입력2026', '2026'],
    ['a particle', '사진', '사진은 종탑', '종탑'],
    ['a longer particle', '사진', '사진에서 종탑', '종탑'],
    ['a verb made of it', '입력', '입력된 종탑', null],
    ['another word', '사진', '사진관 종탑', null],
    ['what begins like a particle', '사진', '사진이라는 종탑', null],
    ['a phrase, whatever its verb', '이 기사는 수정', '이 기사는 수정되었습니다', '되었습니다'],
    ['katakana', 'カメラ', 'カメラ：鐘楼', '鐘楼'],
    ['katakana that goes on', 'カメラ', 'カメラマン鐘楼', null],
  ])('heed where a word ends: %s', (_, entry, text, rest) => {
    expect(matcher(entry).after('hint', text)).toBe(rest);
  });

  it('are nothing but the entry without a particle', () => {
    expect(['사진', '[사진]', '사진은'].map((text) => matcher('사진').isWhole('hint', text))).toEqual([
      true,
      true,
      false,
    ]);
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
    ['See also- the tower', 'the tower'],
    ['S\u200dee also: the tower', 'the tower'],
    ['See also\u200d: the tower', 'the tower'],
    ['The tower, see also', null],
    ['', null],
  ])('of %j is %j', (text, rest) => {
    expect(matcher('see', 'see also').after('hint', text)).toBe(rest);
  });
});

describe('after, in a text that is longer or shorter than it is read', () => {
  it.each([
    ['a dot that lower case adds', 'ilgili', 'İlgili: İstanbul', 'İstanbul'],
    ['an accent of its own', 'sonné', 'Sonne\u0301: le\u0301', 'le\u0301'],
    ['a letter that is composed of two', 'पढ\u093c', 'प\u095d: घंटी', 'घंटी'],
    ['both, in sum of the same length', 'पढ\u093cना', 'प\u200d\u095dना: घंटी', 'घंटी'],
    ['stretching, and marks at the end', 'جرس', 'جـــرسٌ: برج', 'برج'],
    ['joiners in Hangul', '사진', '사\u200c진: 종탑', '종탑'],
    ['parts of syllables', '사진', `${'사진'.normalize('NFD')}: 종탑`, '종탑'],
  ])('%s', (_, entry, text, rest) => {
    expect(matcher(entry).after('hint', text)).toBe(rest);
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
