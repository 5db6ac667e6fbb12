/**
 * Who made a picture: whether a text says that, and where in a caption it stands. Told by a label, a mark or an agency,
 * and by the shape of what follows: a name is no sentence.
 */
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { countWords, foldSpace, toWords } from '../text.ts';

export const MAX_CREDIT_WORDS = 16;
/** Longer texts need no counting of their words: they are no credits. */
const MAX_CREDIT_CHARS = 200;
/** By their spaces, signs that stand alone included. */
const MANY_WORDS = 24;

const AGENCIES =
  'AP|AFP|EPA|PA|dpa|APA|ANSA|EFE|PAP|TASS|NASA|ESA|Reuters|REUTERS|G(?:etty|ETTY)(?: ?I(?:mages|MAGES))?|Shutterstock|iStock|Unsplash|Alamy|Bloomberg|Xinhua|Anadolu|Associated Press|imago|picture alliance|Pixabay|Pexels|ITAR-TASS|NurPhoto|Press Association';
const AGENCY = new RegExp(
  `(?:^|[^\\p{L}])(?:${AGENCIES})(?:\\s*(?:Images|Photo|Pool|File|/\\s*[\\p{L}-]+))*\\P{L}*$`,
  'u',
);
/** "AP Photo/Ida Marsh, File": what follows the slash is a name. */
const AGENCY_FIRST = new RegExp(`^(?:${AGENCIES})(?:\\s(?:Images|Photos?|Pool))*\\s?[/|]\\s?(?=\\p{Lu})`, 'u');
const COPYRIGHT = /^(?:©|\(?c\)\s|copyright(?:\s*[:©]|\s+(?:by\b|\d{4})))/iu;
/** Without a mark, the word has to be followed by names alone: lawyers and suits have it, too. */
const COPYRIGHT_NAME = /^[Cc]opyright(?:\s+\p{Lu}\S*)+\s*$/u;
const SEPARATORS = /^[\s:：=＝|｜/／•·・–—-]+/u;
/** Scripts that put what a maker did after the name. */
const DID = /^[^。！？!?，,、]{2,20}(?:[摄攝]|供[图圖]|摄影|攝影|撮影|提供|제공|촬영)$/u;

/** Whether `text` ends as a sentence does, in any script. */
export const isEnded = (text: string): boolean => /[.!?…。！？।؟۔]["”’»«“」』）)]*$/u.test(text);

/** Of a sentence in a script without capitals, its full stop included. */
const MIN_PROSE_CHARS = 9;

const lettersOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether `text` reads as a sentence, or a part of one, and not as names: by its shape alone, in any script. */
export function isProse(text: string): boolean {
  const ended = isEnded(text);
  const words = lettersOf(text);
  if (words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word)).length * 2 > words.length) {
    const lower = words.filter(isLower).length;
    if (lower === words.length) return lower >= (ended ? 3 : 4);
    return lower >= (ended ? 3 : 4) && lower >= words.length * (ended ? 0.5 : 0.65);
  }
  if (ended) return text.length >= MIN_PROSE_CHARS;
  return text.includes('を') || (countWords(text) > 7 && !/[/／|｜,，、=＝・·]/u.test(text));
}

/** "van", "de", "and": short words that stand in names. */
const MAX_PARTICLE_CHARS = 3;

/** Whether `text` is names and nothing else; scripts without capitals tell no more than its length. */
const isNames = (text: string): boolean =>
  !isProse(text) && lettersOf(text).every((word) => !isLower(word) || word.length <= MAX_PARTICLE_CHARS);

/** A credit's label and what it is followed by; `isMarked` tells that a colon or the like parts them. */
function readLabel(text: string, matcher: Matcher): { label: string; rest: string; isMarked: boolean } | null {
  const after = matcher.after('creditLabel', text);
  if (after === null) return null;
  const rest = after.replace(SEPARATORS, '');
  const label = text.slice(0, text.length - rest.length).trim();
  return { label, rest, isMarked: /[:：=＝|｜/／©•·・–—-]$|^\p{L}{2,4}\.$/u.test(label) };
}

/** `text` without the brackets that stand around all of it. */
const strip = (text: string): string => text.trim().replace(/^[([（【［](.*)[)\]）】］]$/u, '$1');

/** Whether `text` begins with a credit's label and a colon, and names alone follow it: no story says that of its own. */
export function isOutright(text: string, matcher: Matcher): boolean {
  const read = readLabel(strip(text), matcher);
  return (read !== null && read.isMarked && read.rest !== '' && isNames(read.rest)) || AGENCY_FIRST.test(strip(text));
}

/** Whether `text` begins with a credit's label and a colon, whatever follows. */
export const isLabelled = (text: string, matcher: Matcher): boolean => readLabel(text, matcher)?.isMarked === true;

/** Whether `text` names who made a picture, and nothing else. */
export function isCredit(text: string, matcher: Matcher): boolean {
  if (text.length > MAX_CREDIT_CHARS || countWords(text) > MANY_WORDS) return false;
  const bare = strip(text);
  const { length } = toWords(bare);
  if (!length || length > MAX_CREDIT_WORDS) return false;
  if (COPYRIGHT.test(bare)) return !isProse(bare);
  if (COPYRIGHT_NAME.test(bare)) return true;
  const read = readLabel(bare, matcher);
  if (read) {
    const { label, rest, isMarked } = read;
    // "Foto: Divulgação": the label is all there is, and a colon within it.
    if (!rest) return /[:：]\s*\p{L}/u.test(label);
    // Before a comma, a single word begins a caption: "Image, taken at dawn, of …".
    const isBeforeComma = /^[,，]/.test(rest) && label.includes(' ');
    // A maker has a name: "Illustration by hand of a bell" tells how.
    if (isMarked || isBeforeComma || /\b(?:by|via|of|credit|credits|copyright)\W*$/iu.test(label))
      return (
        rest !== '' &&
        !isProse(rest) &&
        !/\p{Ll}{4}[.!?]\s+\p{Lu}/u.test(rest) &&
        !(/\bby\W*$/i.test(label) && isLower(rest))
      );
    // "Foto di Ida Marsh"; a place has one word more often than a person.
    if (isNames(rest) && /^\p{Lu}\S*\s.*\p{Lu}/u.test(rest)) return true;
  }
  if (AGENCY_FIRST.test(bare) || DID.test(bare)) return !isProse(bare);
  return length <= 8 && AGENCY.test(bare) && isNames(bare.replace(AGENCY, '').replace(read?.label ?? '', ''));
}

/**
 * Where a credit may begin in a caption: after a sentence or a mark, in brackets; or, by a mere space, where a colon is
 * near, or "Fot." and a name.
 */
const CUTS =
  /(?<=[.!?…”"。]\s)|\s[|｜•·–—/／]\s|(?=\s?[(（【[][^()（）【】[\]]{2,60}[)）】\]][\s.。]*$)|(?<=\s)(?=©)|＝(?=[^＝]{2,20}$)|(?<=[。)）])(?=[^)）]{2,30}$)|\s(?=(?:[^\s:：]+\s){0,3}[^\s:：=＝]+\s?[:：=＝｜／]|\p{Lu}\p{Ll}{1,3}\.\s\p{Lu})/gu;

/** Splits "A bridge at dawn. Photo: Ann Example/AP" into what it shows and who made it; the second may be null. */
export function splitCredit(text: string, matcher: Matcher): { caption: string; credit: string | null } {
  for (const { 0: cut, index } of text.matchAll(CUTS)) {
    const tail = text
      .slice(index)
      .replace(/^[\s＝|｜•·–—/／]+/u, '')
      .replace(/[\s.。]+$/u, '');
    if (index > 0 && (cut === ' ' ? isOutright(tail, matcher) : isCredit(tail, matcher)))
      return { caption: text.slice(0, index).trim(), credit: strip(tail) };
  }
  return { caption: text, credit: null };
}

/** `Photo credit: Ann Example | The Paper` -> `Ann Example | The Paper`. */
export function toCreditName(text: string, matcher: Matcher): string {
  // Twice: "Image source, Photograph: Ann Example".
  const bare = strip(text);
  const once =
    matcher.after('creditLabel', bare)?.replace(/^[,，\s]+/, '') || bare.replace(/^[^:：]*[:：]\s*(?=\S)/u, '');
  const name = ((isLabelled(once, matcher) && matcher.after('creditLabel', once)?.trim()) || once).replace(
    /^\s*(?:©|\(c\)|copyright)\s*/iu,
    '',
  );
  return foldSpace(name.replace(/^[\s:：=＝|｜/／–—-]+|[\s|/–—-]+$/gu, '')) || text;
}
