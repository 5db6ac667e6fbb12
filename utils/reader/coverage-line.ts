/**
 * How much of its page an article shows, in words.
 */

/** With less than this, parts of the story itself are likely to be missing. */
const POOR = 0.6;
/** What is missing is less than can be told. */
const WHOLE = 0.995;

/** Whether so little is shown that the user is to be told. */
export const isPoor = (coverage: number | null): boolean => coverage !== null && coverage < POOR;

/** @param coverage share (0..1) */
export const toCoverageLine = (coverage: number): string =>
  coverage >= WHOLE ? 'Shows all of this page’s text' : `Shows ${Math.floor(coverage * 100)} % of this page’s text`;
