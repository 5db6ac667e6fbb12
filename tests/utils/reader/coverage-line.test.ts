import { describe, expect, it } from 'vitest';

import { isPoor, toCoverageLine } from '../../../utils/reader/coverage-line.ts';

describe('toCoverageLine', () => {
  it.each([
    [1, 'Shows all of this page’s text'],
    [0.996, 'Shows all of this page’s text'],
    [0.99, 'Shows 99% of this page’s text'],
    [0.949, 'Shows 94% of this page’s text'],
    [0, 'Shows 0% of this page’s text'],
  ])('says of %d: %s', (coverage, line) => {
    expect(toCoverageLine(coverage)).toBe(line);
  });
});

describe('isPoor', () => {
  it.each([
    [null, false],
    [0, true],
    [0.59, true],
    [0.6, false],
    [1, false],
  ])('is for %s: %s', (coverage, poor) => {
    expect(isPoor(coverage)).toBe(poor);
  });
});
