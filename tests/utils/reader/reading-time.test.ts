import { describe, expect, it } from 'vitest';

import { toReadingMinutes } from '../../../utils/reader/reading-time.ts';

describe('toReadingMinutes', () => {
  it.each([
    [0, 1],
    [100, 1],
    [480, 2],
    [20_000, 84],
  ])('takes %d words for %d minutes', (words, minutes) => {
    expect(toReadingMinutes(words)).toBe(minutes);
  });

  it.each([
    ['en-GB', 10],
    ['de', 13],
    ['DE-at', 13],
    ['ar', 17],
    ['ja', 10],
    ['fil', 10],
    ['', 10],
  ])('takes as long as words of the language do: %s', (lang, minutes) => {
    expect(toReadingMinutes(2380, lang)).toBe(minutes);
  });
});
