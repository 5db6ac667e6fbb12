/**
 * The scorer as it is shipped: its size, its languages, and that it tells what it says it tells.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { LEXICONS } from '../../../../utils/cleanup/lexicon/index.ts';
import { BUCKETS, toGrams } from '../../../../utils/cleanup/notice/grams.ts';
import { decode, encode, MAX_LEVEL } from '../../../../utils/cleanup/notice/model.ts';
import model from '../../../../utils/cleanup/notice/model.json' with { type: 'json' };
import { oddsOf, wordOddsOf } from '../../../../utils/cleanup/notice/scorer.ts';

const FILE = path.resolve(import.meta.dirname, '../../../../utils/cleanup/notice/model.json');
const LANGS = Object.keys(LEXICONS).sort();

describe('the model', () => {
  it('is at most 30 KiB gzip, for all languages together', async () => {
    expect(gzipSync(await readFile(FILE)).length).toBeLessThanOrEqual(30 * 1024);
  });

  it('has every language of the lexicons', () => {
    for (const part of [model.biases, model.gaps, model.levels]) expect(Object.keys(part).sort()).toEqual(LANGS);
  });

  it.each(Object.entries(model.gaps))('has weights of both signs for %s', (lang, gaps) => {
    const levels = decode(gaps, model.levels[lang as keyof typeof model.levels], BUCKETS);
    expect(levels.filter((level) => level > 0).length).toBeGreaterThan(100);
    expect(levels.filter((level) => level < 0).length).toBeGreaterThan(100);
  });
});

describe('levels', () => {
  it('are the same when written and read again, however far apart', () => {
    const levels = new Int8Array(BUCKETS);
    for (const [bucket, level] of [
      [0, 1],
      [1, -MAX_LEVEL],
      [63, MAX_LEVEL],
      [64, 2],
      [127, -1],
      [9000, 3],
      [BUCKETS - 1, -2],
    ] as const)
      levels[bucket] = level;
    const { gaps, levels: written } = encode(levels);
    expect(decode(gaps, written, BUCKETS)).toEqual(levels);
  });

  it('may all be nothing', () => {
    expect(encode(new Int8Array(8))).toEqual({ gaps: '', levels: '' });
    expect(decode('', '', 8)).toEqual(new Int8Array(8));
  });
});

describe('the pieces of a text', () => {
  it('are its words, and those that begin a sentence once more', () => {
    const [first, again, second, mark] = toGrams('Renew it.');
    expect(new Set([first, again, second, mark]).size).toBe(4);
    expect(toGrams('it')[0]).toBe(second);
    expect(toGrams('Renew it.')).toHaveLength(4);
  });

  it('do not depend on capitals, numbers and addresses', () => {
    expect(toGrams('RENEW 12 now')).toEqual(toGrams('renew 99 now'));
    expect(toGrams('write to desk@fell.example now')).toEqual(toGrams('write to now'));
  });

  it('are characters and pairs of them in scripts without spaces', () => {
    expect(toGrams('会員').length).toBeGreaterThan(toGrams('member').length);
    expect(toGrams('会員登録')).toEqual(expect.arrayContaining(toGrams('会員').slice(3, 5)));
  });

  it('are none where there are no words', () => {
    expect(toGrams(' — ')).toEqual([]);
    expect(wordOddsOf('', 'en')).toBe(0);
    expect(oddsOf(0, {}, 'en')).toBe(model.biases.en);
  });
});

describe('a score', () => {
  it('adds up from the language, the words and the traits', () => {
    const words = wordOddsOf('Your plan helps us keep our reporting free.', 'en');
    expect(words).toBeGreaterThan(0);
    expect(wordOddsOf('He said on Monday that the court had ruled.', 'en')).toBeLessThan(0);
    expect(oddsOf(words, { coverage: 0.5, question: 1 }, 'en')).toBeCloseTo(
      model.biases.en + words + model.traits.coverage / 2 + model.traits.question,
    );
  });

  it('knows traits alone in a language that it has not learned', () => {
    expect(wordOddsOf('Renew your access today.', 'xx')).toBe(0);
    expect(oddsOf(0, { wall: 1 }, 'xx')).toBe(model.traits.wall);
  });
});
