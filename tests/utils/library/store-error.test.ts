import { describe, expect, it } from 'vitest';

import { StoreError, toStoreError } from '../../../utils/library/store-error.ts';

describe('toStoreError', () => {
  it.each([
    ['QuotaExceededError', 'full', /disk is full/],
    ['VersionError', 'newer', /newer version/],
    ['SecurityError', 'unavailable', /private window/],
    ['InvalidStateError', 'unavailable', /private window/],
    ['DataError', 'failed', /Try again/],
  ])('reads %s as %s, with a sentence', (name, fault, sentence) => {
    const cause = new DOMException('What the browser says', name);
    const error = toStoreError(cause);
    expect(error).toMatchObject({ fault, cause });
    expect(error.message).toMatch(sentence);
  });

  it('leaves a fault of the store as it is', () => {
    const error = new StoreError('blocked');
    expect(toStoreError(error)).toBe(error);
  });

  it('has a sentence for what is no error at all', () => {
    expect(toStoreError('broken').fault).toBe('failed');
  });
});
