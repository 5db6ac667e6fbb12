import { describe, expect, it } from 'vitest';

import { findLast, toReadingLinePx, toShareRead } from '../../../utils/reader/progress.ts';

describe('toReadingLinePx', () => {
  it.each([
    ['at the beginning', 0, 5000, 0],
    ['half-way', -2000, 3000, 500],
    ['at the end', -4000, 1000, 1000],
    ['below the end', -4500, 500, 1000],
    ['above the beginning', 300, 5300, 0],
    ['where all is in sight', 200, 900, 1000],
  ])('%s', (_, top, bottom, expected) => {
    expect(toReadingLinePx(top, bottom, 1000)).toBe(expected);
  });
});

describe('toShareRead', () => {
  const ENDS = [100, 300, 400];

  it.each([
    [0, 0, 0],
    [0, 1, 0.25],
    [1, 0.5, 0.5],
    [2, 0, 0.75],
    [2, 1, 1],
    [3, 0, 1],
  ])('passage %d, %d of it: %d', (index, part, expected) => {
    expect(toShareRead(ENDS, index, part)).toBe(expected);
  });

  it('has all of nothing read', () => {
    expect(toShareRead([], 0, 0)).toBe(1);
  });
});

describe('findLast', () => {
  it.each([
    [[], -1],
    [[5], -1],
    [[1], 0],
    [[0, 1, 2, 3, 4], 2],
    [[0, 1, 2], 2],
    [[3, 4, 5], -1],
  ])('of %j below three: %d', (numbers, expected) => {
    expect(findLast(numbers.length, (index) => (numbers[index] ?? 0) < 3)).toBe(expected);
  });
});
