// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { measureTest } from '../../scripts/noise/likely.ts';

const page = (likely: boolean) => ({ text: '', likely });

describe('measureTest', () => {
  it('counts what passes among pages with an article and among others', () => {
    const articles = { a: page(true), b: page(true), c: page(true), d: page(false) };
    const others = { e: page(true), f: page(false) };
    expect(measureTest(articles, others, 'likely')).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
  });

  it('takes a page that could not be measured for one that does not pass', () => {
    const articles = { a: page(true), b: { text: '', error: 'It did not load.' } };
    expect(measureTest(articles, {}, 'likely')).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  it('is 0, and not no number, where nothing passes', () => {
    expect(measureTest({}, { a: page(false) }, 'likely')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('does without no test that the results lack', () => {
    expect(() => measureTest({ a: page(true) }, {}, 'readerable')).toThrow('lack “readerable”');
  });
});
