/**
 * What the scorer is trained from and with.
 */
import { describe, expect, it } from 'vitest';

import { type Example, readFixtures, readTexts } from './examples.ts';
import { fitModel } from './fit.ts';
import { score } from './logistic.ts';
import { aucOf, type Judged, toFigures } from './report.ts';
import { foldsOf, LANGS, Names, toRow } from './rows.ts';

const example = (text: string, isNotice: boolean): Example => ({ lang: 'en', text, isNotice, source: 'texts' });
const judged = (odds: number, isNotice: boolean): Judged => ({ example: example('', isNotice), odds });

describe('the texts', () => {
  it('are there for every language, of both kinds, and not twice', async () => {
    const texts = await readTexts();
    expect([...new Set(texts.map(({ lang }) => lang))].sort()).toEqual(LANGS);
    for (const own of Map.groupBy(texts, ({ lang }) => lang).values()) {
      expect(own.filter(({ isNotice }) => isNotice).length).toBeGreaterThanOrEqual(50);
      expect(own.filter(({ isNotice }) => !isNotice).length).toBeGreaterThanOrEqual(35);
      // The two folders were written apart, and may have a short line in common.
      expect(new Set(own.map(({ text }) => text)).size).toBeGreaterThanOrEqual(own.length - 1);
    }
  });

  it('are of languages that have a lexicon, in the fixtures, too', async () => {
    const fixtures = await readFixtures();
    expect(fixtures.filter(({ lang }) => !LANGS.includes(lang))).toEqual([]);
    expect(fixtures.length).toBeGreaterThan(1000);
  });
});

describe('folds', () => {
  it('keep together what is nearly alike, and deal out the rest', () => {
    const texts = ['Renew your access today', 'A bell rang twice', 'Renew your access tonight', 'The goat slept on'];
    expect(
      foldsOf(
        texts.map((text) => example(text, true)),
        2,
      ),
    ).toEqual([0, 1, 0, 0]);
  });
});

describe('training', () => {
  const names = new Names();
  const rows = [
    ...['Renew your access today.', 'Renew your plan now.', 'Sign up for our letter.'].map((text) =>
      example(text, true),
    ),
    ...['The bell rang twice.', 'A goat slept in the barn.', 'Nobody saw the bell.'].map((text) =>
      example(text, false),
    ),
  ].map((own) => toRow(own, names));

  it('tells what it was trained on', () => {
    const { weights } = fitModel(rows, names.all);
    expect(rows.map((row) => score(row, weights) > 0)).toEqual([true, true, true, false, false, false]);
  });

  it('gives the same model for the same texts', () => {
    expect(fitModel(rows, names.all).model).toEqual(fitModel(rows, names.all).model);
  });

  it('adds the offsets of a language to its bias', () => {
    const bias = fitModel(rows, names.all).model.biases['en'] ?? 0;
    expect(fitModel(rows, names.all, new Map([['en', 2]])).model.biases['en']).toBeCloseTo(bias + 2);
  });
});

describe('the report', () => {
  it('has the chance that a notice scores above a story, with ties even', () => {
    expect(aucOf([judged(2, true), judged(1, false)])).toBe(1);
    expect(aucOf([judged(1, true), judged(1, false)])).toBe(0.5);
    expect(aucOf([judged(0, true), judged(1, false), judged(2, true), judged(-1, false)])).toBe(0.75);
  });

  it('counts what is found and what is taken at a threshold', () => {
    const all = [judged(2, true), judged(0, true), judged(1, false), judged(-3, false)];
    expect(toFigures(all, 1)).toEqual({ notices: 2, stories: 2, found: 1, taken: 1, auc: 0.75 });
  });
});
