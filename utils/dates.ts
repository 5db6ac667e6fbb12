/**
 * Dates as articles give them, in the words of the interface's language.
 */
import { uiLocale } from './i18n.ts';

/**
 * A date to show. A date without a time is that day everywhere; one with a time is given in local time.
 * @param iso ISO 8601
 * @returns null where it is no date
 */
export function formatDate(iso: string, locale = uiLocale()): string | null {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(isDay && { timeZone: 'UTC' }) }).format(time);
}
