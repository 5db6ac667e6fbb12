/**
 * Days and times of day by their digits, in any language and any digits.
 */

/**
 * A day by its digits, in any language: 12.03.2024, 2024年3月12日, 12 March 2024, March 12, 2024. Names of months are "what
 * is no space and no digit", for they are not in the lexicons.
 */
const DAY =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s?[年년]|\b\d{1,2}(?:st|nd|rd|th|er|º|ª)?\.? (?:de )?[^\s\d]{3,12},? (?:de )?(?:19|20)\d\d(?!\d)|(?:^|\s)[^\s\d]{3,12} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\d{1,2}月\d{1,2}日|\d{1,2}월 ?\d{1,2}일/;
/** A time of day: 10:45, 18h30, 18.30 Uhr, kl. 18.30. */
const CLOCK =
  /\b\d{1,2}[:：h]\d\d(?!\d)|\b\d{1,2}\.\d\d\s?(?:Uhr|uur|h\b)|\b[Kk]l\.? ?\d{1,2}[.:]\d\d|\d{1,2}[時时]\d{1,2}分/;
const DIGIT = /\p{Nd}/gu;
/** Digits of a script stand in blocks of ten, in order, from one that divides by sixteen or is six past it. */
const toAscii = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10].find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
};

const withAsciiDigits = (text: string): string => text.replace(DIGIT, toAscii);

/** What a text tells of when: a day of a year, no more than a time of day, or nothing. */
export function findDate(text: string): 'day' | 'time' | null {
  const digits = withAsciiDigits(text);
  return DAY.test(digits) ? 'day' : CLOCK.test(digits) ? 'time' : null;
}
