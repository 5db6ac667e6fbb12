/**
 * A place in an article that is kept: the passage that stood at the top, by its number and by what it and its neighbours
 * say, so that it is found again where the article has changed in the meantime.
 */

import type { Position } from '../types.ts';

/** Gives the key of the passage of that number; undefined where there is none. */
export type KeyAt = (index: number) => string | undefined;

export const toPosition = (index: number, part: number, keyAt: KeyAt): Position => ({
  index,
  keys: [keyAt(index - 1) ?? '', keyAt(index) ?? '', keyAt(index + 1) ?? ''],
  part,
});

/** The number nearest to `from`, of 0 to `count` - 1, that `isWanted` is true of; null where it is of none. */
function findNearest(from: number, count: number, isWanted: (index: number) => boolean): number | null {
  for (let distance = 0; distance <= Math.max(from, count - from); distance += 1) {
    for (const index of [from + distance, from - distance]) {
      if (index >= 0 && index < count && isWanted(index)) return index;
    }
  }
  return null;
}

/**
 * Where a kept position is in an article of `count` passages, which may have gained, lost or changed some: the passage
 * itself, nearest to where it was; or else, where only that was rewritten, the one that stands between its neighbours.
 * @returns the passage's number; null where nothing is left of it
 */
export function findPosition({ index: from, keys }: Position, count: number, keyAt: KeyAt): number | null {
  const [before, own, after] = keys;
  const isNeighbour = (index: number): boolean =>
    (before !== '' && keyAt(index - 1) === before) || (after !== '' && keyAt(index + 1) === after);
  return findNearest(from, count, (index) => keyAt(index) === own) ?? findNearest(from, count, isNeighbour);
}

const isKey = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-z]{0,7}$/.test(value);

/** A position from whatever was sent or stored; null where it is none. */
export function parsePosition(value: unknown): Position | null {
  if (typeof value !== 'object' || value === null) return null;
  const { index, keys, part } = value as Partial<Record<keyof Position, unknown>>;
  if (!Number.isSafeInteger(index) || typeof index !== 'number' || index < 0 || index > 1e6) return null;
  if (typeof part !== 'number' || !(part >= 0 && part <= 1)) return null;
  if (!Array.isArray(keys) || keys.length !== 3) return null;
  const [before, own, after] = keys as readonly unknown[];
  return isKey(before) && isKey(own) && isKey(after) ? { index, keys: [before, own, after], part } : null;
}
