/**
 * Dates as pages write them, to ISO 8601.
 */

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?:\s*\[[\w/+-]+\])?$/i;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,?\s+(?:(?:um|à|a las|alle|at)\s+)?(\d{1,2})[:.](\d\d))?/i;
const YEAR_FIRST = /^(\d{4})[./年]\s?(\d{1,2})[./月]\s?(\d{1,2})日?(?:\s+(\d{1,2}):(\d\d))?/;
/** A month in letters, a day and a year: without all three an engine makes up the rest. */
const DAY_AND_YEAR = /^(?=.*[a-z]{3})(?=.*(?:^|[^\d:])\d{1,2}(?:st|nd|rd|th)?(?![\d:]|\w))(?=.*(?:^|\D)\d{4}(?!\d))/i;
const UNIX_TIME = /^\d{10}(?:\d{3})?$/;
/** A zone at the end of a date in words, without which it is local to the publisher. */
const ZONE = /(?:\b(?:Z|UTC|GMT)|(?:GMT|UTC)?[+-]\d\d:?\d\d|\b[ECMP][SD]T)(?:\s*\(.*\))?$/;
/** Earlier than newspapers, or where systems without a date begin or end to count. */
const isRealYear = (year: number): boolean => year >= 1600 && year < 9999;
const isEpoch = (iso: string): boolean => iso.startsWith('1970-01-01');

const pad = (value: number | string): string => String(value).padStart(2, '0');

/** `2026-03-04`, or with a time `2026-03-04T10:20:00`; null for a day or an hour that is none. */
function compose(year: string, month: string, day: string, time?: readonly (string | undefined)[]): string | null {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day)) return null;
  if (!isRealYear(Number(year)) || isEpoch(date)) return null;
  const [hours, minutes, seconds] = time ?? [];
  if (hours === undefined) return date;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return date;
  return `${date}T${pad(hours)}:${pad(minutes ?? '00')}:${pad(seconds ?? '00')}`;
}

function fromIso(text: string): string | null | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hours, minutes, seconds, zone] = match;
  const local = compose(year, month, day, [hours, minutes, seconds]);
  if (local === null || zone === undefined || !local.includes('T')) return local;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : 'Z';
  const time = Date.parse(local + offset);
  return Number.isNaN(time) ? local : new Date(time).toISOString();
}

/** 13.02.2026 and 2/13/2026; null for 3/4/2026, which is a day in March or in April. With dots the day comes first. */
function fromNumbers(text: string): string | null | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return compose(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '', yearFirst.slice(4, 6));
  const match = DAY_FIRST.exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', year = '', ...time] = match;
  if (text.includes('.') || Number(first) > 12 || first === second) return compose(year, second, first, time);
  return Number(second) > 12 ? compose(year, first, second, time) : null;
}

/** English dates in words, as the engine reads them. */
function fromWords(text: string): string | null {
  if (!DAY_AND_YEAR.test(text)) return null;
  const plain = text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/\s(?:at|@)\s/, ' ');
  const date = new Date(plain);
  if (Number.isNaN(date.getTime()) || !isRealYear(date.getFullYear())) return null;
  if (ZONE.test(plain)) return isEpoch(date.toISOString()) ? null : date.toISOString();
  const time = /\d:\d\d/.test(plain) ? [date.getHours(), date.getMinutes(), date.getSeconds()].map(String) : undefined;
  return compose(String(date.getFullYear()), String(date.getMonth() + 1), String(date.getDate()), time);
}

/**
 * A date as ISO 8601; null where it cannot be read, or only by a guess. A date without a time stays a date, and one
 * without a zone stays without, since it is the publisher's: only one with a zone is turned into UTC.
 */
export function toIsoDate(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text.length < 8 || text.length > 60) return null;
  const iso = fromIso(text);
  if (iso !== undefined) return iso;
  if (UNIX_TIME.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const numeric = fromNumbers(text);
  return numeric === undefined ? fromWords(text) : numeric;
}
