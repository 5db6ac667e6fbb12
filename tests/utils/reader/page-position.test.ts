import { describe, expect, it } from 'vitest';

import { findSpot } from '../../../utils/reader/page-position.ts';
import { fingerprint } from '../../../utils/text.ts';

const TEXTS = [
  'At four minutes to every hour, a woman reads out eleven numbers.',
  'High water this week',
  'The woman is Moira Keane, and the page is paper. Read more: The board',
  'High water this week',
].map(fingerprint);

const spot = (text: string, part = 0) => ({ text: fingerprint(text), part });

describe('findSpot', () => {
  it.each([
    ['a passage', [spot('At four minutes to every hour, a woman reads out eleven numbers.', 0.5)], [0, 0.5]],
    [
      'the first one',
      [spot('Menu and all'), spot('The woman is Moira Keane, and the page is paper.'), spot('x')],
      [2, 0],
    ],
    ['none that stands there twice', [spot('High water this week')], null],
    ['none that is not there', [spot('Sign in to read on, it is free'), spot('')], null],
    ['none in nothing', [], null],
  ] as const)('finds %s', (_, spots, expected) => {
    const found = findSpot(spots, TEXTS);
    expect(found && [found.index, found.part]).toEqual(expected);
  });
});
