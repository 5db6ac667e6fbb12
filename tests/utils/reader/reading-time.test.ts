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
});
