import { describe, expect, it } from 'vitest';

import { isInForce, KIND_NAMES, toReason } from '../../../utils/reader/removals.ts';
import { KINDS } from '../../../utils/types.ts';

describe('isInForce', () => {
  it.each([
    ['notice', true],
    ['share', true],
    ['caption-noise', false],
    ['credit', false],
  ] as const)('leaves %s to its own switch', (kind, isBanner) => {
    expect(isInForce({ kind }, { removeBanners: true, cleanCaptions: false })).toBe(isBanner);
    expect(isInForce({ kind }, { removeBanners: false, cleanCaptions: true })).toBe(!isBanner);
  });
});

describe('toReason', () => {
  it('puts the marks of a rule into words, each once', () => {
    expect(toReason('byline/time+date')).toBe('is a date');
    expect(toReason('notice/form+repeated')).toBe('belongs to a form, is repeated on the page');
  });

  it('says nothing where it knows no words', () => {
    expect(toReason('notice/xyz')).toBeNull();
  });
});

it('has a name for every kind', () => {
  expect(Object.keys(KIND_NAMES).toSorted()).toEqual([...KINDS].toSorted());
});
