/**
 * How much of its page an article shows, in words.
 */
import { formatNumber, t } from '../i18n.ts';

/** With less than this, parts of the story itself are likely to be missing. */
const POOR = 0.6;
/** What is missing is less than can be told. */
const WHOLE = 0.995;

/** Whether so little is shown that the user is to be told. */
export const isPoor = (coverage: number | null): boolean => coverage !== null && coverage < POOR;

/** @param coverage share (0..1) */
export const toCoverageLine = (coverage: number): string =>
  coverage >= WHOLE
    ? t('coverage.all')
    : t('coverage.share', { percent: formatNumber(Math.floor(coverage * 100) / 100, { style: 'percent' }) });
