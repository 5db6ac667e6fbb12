import { describe, expect, it } from 'vitest';

import { containment, countWords, fingerprint, foldSpace, isSameText, toWords } from '../../utils/text.ts';

describe('foldSpace', () => {
  it.each([
    ['  a \n\t b  ', 'a b'],
    ['a\u00a0\u2009b', 'a b'],
    ['Bundes\u00adregierung', 'Bundesregierung'],
    ['long\u200bword', 'longword'],
    ['\ufeffstart', 'start'],
    ['می\u200cرود', 'می\u200cرود'],
    ['\u200b', ''],
  ])('%j -> %j', (text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one two three', 3],
    ['記者が伝えた', 3],
    ['กขคง', 2],
    ['iPhone 発売', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('toWords', () => {
  it.each([
    ['The mayor’s “plan”, 2nd draft!', ['the', 'mayors', 'plan', '2nd', 'draft']],
    ["don't – won't", ['dont', 'wont']],
    ['größer/kleiner', ['größer', 'kleiner']],
    ['Кто, где?', ['кто', 'где']],
    ['قال: «نعم»؟', ['قال', 'نعم']],
    ['東京、大阪', ['東', '京', '大', '阪']],
    ['हिंदी में।', ['हिंदी', 'में']],
    ['می\u200cرود', ['میرود']],
    ['🎉 party 🎈🎈', ['party']],
    ['𞤀𞤣𞤤𞤢𞤥', ['𞤢𞤣𞤤𞤢𞤥']],
    ['… — !', []],
  ])('%j', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });
});

describe('fingerprint', () => {
  it.each([
    ['Image 1 of 5', 'IMAGE 4 of 5!'],
    ['Read more:', 'read   more'],
    ['صورة ١', 'صورة ٢'],
  ])('is one for %j and %j', (a, b) => {
    expect(fingerprint(a)).toBe(fingerprint(b));
    expect(fingerprint(a)).not.toBe('');
  });

  it('is empty for what has no letters', () => {
    expect(fingerprint('— 12, 13 —')).toBe('');
  });

  it('tells different texts apart', () => {
    expect(fingerprint('Read more')).not.toBe(fingerprint('Read less'));
  });
});

describe('containment', () => {
  it.each([
    [['a', 'b'], ['b', 'a', 'c'], 1],
    [['a', 'a'], ['a'], 0.5],
    [['a', 'b', 'c', 'd'], ['a'], 0.25],
    [[], ['a'], 0],
  ])('of %j in %j is %d', (part, whole, share) => {
    expect(containment(part, whole)).toBe(share);
  });
});

describe('isSameText', () => {
  it.each([
    ['The bridge is open again', 'the bridge is open again.', true],
    [
      'Harbour to close for a week in the summer of next year',
      'Harbour to close for a week in the summer of this year',
      true,
    ],
    ['The bridge is open', 'The bridge is closed for good', false],
    ['', '', false],
    ['…', '…', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSameText(a, b)).toBe(same);
    expect(isSameText(b, a)).toBe(same);
  });
});
