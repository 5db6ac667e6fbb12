/**
 * How long an article takes to read.
 */

/**
 * Words a minute of silent reading, non-fiction: the mean of 190 studies in Brysbaert (2019), "How many words do we read
 * per minute?", Journal of Memory and Language 109. Words of unspaced scripts are counted as half a character each by
 * `countWords`, which at the same pace gives the 460 to 490 characters a minute measured for Chinese and Japanese.
 */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least one. */
export const toReadingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));
