/**
 * How much of an article is read.
 */

/**
 * The line of the window at which somebody reads: its top where the article begins, its bottom where it ends, and in
 * between as the article goes by. Reading begins with nothing read, that way, and ends with nothing left.
 * @param top where the article begins and `bottom` where it ends, from the window's top, in pixels
 * @returns pixels from the window's top
 */
export function toReadingLinePx(top: number, bottom: number, windowHeightPx: number): number {
  const room = bottom - top - windowHeightPx;
  if (room <= 0) return windowHeightPx;
  return windowHeightPx * Math.min(1, Math.max(0, -top / room));
}

/**
 * Share (0..1) of an article that lies before a place in it.
 * @param ends characters up to the end of each passage, from the article's beginning
 */
export function toShareRead(ends: readonly number[], index: number, part: number): number {
  const before = ends[index - 1] ?? 0;
  const total = ends.at(-1) ?? 0;
  return total ? Math.min(1, (before + part * ((ends[index] ?? total) - before)) / total) : 1;
}

/** The last of `count` things, in order, of which `isBefore` is true; -1 where it is true of none. By halving. */
export function findLast(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
