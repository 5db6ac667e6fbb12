import { describe, expect, it } from 'vitest';

import { parseLibraryHash, toReadHash } from '../../../utils/library/route.ts';

describe('parseLibraryHash', () => {
  it.each(['https://news.example/a?b=c&d=%20#x', 'https://news.example/港', 'no address at all'])(
    'finds the article %s again',
    (id) => {
      expect(parseLibraryHash(toReadHash(id))).toEqual({ view: 'article', id });
    },
  );

  it.each([
    ['', 'list'],
    ['#', 'list'],
    ['#write=a', 'unknown'],
    ['#read=%E0%A4%A', 'unknown'],
  ])('reads “%s” as %s', (hash, view) => {
    expect(parseLibraryHash(hash).view).toBe(view);
  });
});
