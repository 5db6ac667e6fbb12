import { describe, expect, it } from 'vitest';

import { formatDate } from '../../utils/dates.ts';

describe('formatDate', () => {
  it.each([
    ['a day', '2026-03-10', 'en-GB', '10 March 2026'],
    ['a day, in another language', '2026-03-10', 'de', '10. März 2026'],
    ['a moment at noon', '2026-03-10T12:00:00.000Z', 'en-GB', '10 March 2026'],
  ])('writes out %s', (_, iso, locale, expected) => {
    expect(formatDate(iso, locale)).toBe(expected);
  });

  it('gives nothing for what is no date', () => {
    expect(formatDate('next Tuesday')).toBeNull();
  });
});
