import { describe, expect, it } from 'vitest';

import { toPassageKey } from '../../../utils/reader/passages.ts';
import { findPosition, parsePosition, toPosition } from '../../../utils/reader/position.ts';

const ARTICLE = [
  'The mast',
  'It reads the tides.',
  'Nobody asked.',
  'Then came the storm.',
  'Nobody asked.',
  'It is on.',
];

const keysOf = (texts: readonly string[]) => (index: number) => {
  const text = texts[index];
  return text === undefined ? undefined : toPassageKey(text);
};

/** Keeps the place of a passage of `ARTICLE`, and gives what stands there in another version of it. */
function findIn(texts: readonly string[], index: number): string | null {
  const found = findPosition(toPosition(index, 0.5, keysOf(ARTICLE)), texts.length, keysOf(texts));
  return found === null ? null : (texts[found] ?? 'nothing');
}

describe('a kept position', () => {
  it.each(ARTICLE.map((_, index) => index))('is where it was in an article that is the same: %d', (index) => {
    expect(findPosition(toPosition(index, 0, keysOf(ARTICLE)), ARTICLE.length, keysOf(ARTICLE))).toBe(index);
  });

  it('moves with its passage where others were put in before it', () => {
    expect(findIn(['Correction', 'An update.', ...ARTICLE], 3)).toBe('Then came the storm.');
  });

  it('moves with its passage where others were taken out', () => {
    expect(findIn(ARTICLE.slice(2), 3)).toBe('Then came the storm.');
  });

  it('is the nearest of several that say the same', () => {
    const position = toPosition(4, 0, keysOf(ARTICLE));
    expect(findPosition(position, 7, keysOf(['New.', ...ARTICLE]))).toBe(5);
  });

  it('is told by its neighbours where its own passage was rewritten', () => {
    const texts = ARTICLE.with(3, 'A storm came, and the mast stood.');
    expect(findIn(texts, 3)).toBe('A storm came, and the mast stood.');
    expect(findIn(texts.with(2, 'Everybody asked.'), 3)).toBe('A storm came, and the mast stood.');
  });

  it('does not see numbers, case and marks that changed', () => {
    expect(findIn(ARTICLE.with(3, 'then came the Storm!'), 3)).toBe('then came the Storm!');
  });

  it('is nowhere in another article', () => {
    expect(findIn(['One.', 'Two.', 'Three.'], 3)).toBeNull();
    expect(findIn(['The mast', 'A story of its own.', 'It is on.'], 3)).toBeNull();
    expect(findIn([], 0)).toBeNull();
  });
});

describe('parsePosition', () => {
  const POSITION = toPosition(3, 0.25, keysOf(ARTICLE));

  it('takes what was sent', () => {
    expect(parsePosition(JSON.parse(JSON.stringify(POSITION)))).toEqual(POSITION);
  });

  it('leaves out what does not belong there', () => {
    expect(parsePosition({ ...POSITION, url: 'https://courier.example/' })).toEqual(POSITION);
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { ...POSITION, index: -1 },
    { ...POSITION, index: 0.5 },
    { ...POSITION, index: 1e9 },
    { ...POSITION, part: 2 },
    { ...POSITION, part: Number.NaN },
    { ...POSITION, part: '0' },
    { ...POSITION, keys: ['a', 'b'] },
    { ...POSITION, keys: ['a', 'b', 3] },
    { ...POSITION, keys: ['a', 'b', 'a text that somebody could read'] },
  ])('refuses %j', (value) => {
    expect(parsePosition(value)).toBeNull();
  });
});
