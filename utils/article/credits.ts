/**
 * Who made a picture: whether a text says that, and where in a caption it stands. Told by a label, a mark or an agency,
 * and by the shape of what follows: a name is no sentence.
 */
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { countWords, foldSpace, toWords } from '../text.ts';

export const MAX_CREDIT_WORDS = 16;
/** Longer texts need no counting of their words: they are no credits. */
const MAX_CREDIT_CHARS = 200;
/** How much of a caption's end is searched for a credit that no punctuation parts from it. */
const MAX_TAIL_CHARS = 90;

const AGENCIES =
  'AP|AFP|EPA|PA|dpa|APA|ANSA|EFE|PAP|TASS|ČTK|TT|NTB|ANP|NASA|ESA|NOAA|Reuters|REUTERS|G(?:etty|ETTY)(?: ?I(?:mages|MAGES))?|Shutterstock|iStock|Unsplash|Alamy|Bloomberg|Xinhua|Anadolu|Associated Press|imago|picture alliance|Pixabay|Pexels|ITAR-TASS|NurPhoto|Press Association|Yonhap|Kyodo|Ritzau|Scanpix|Keystone|Belga|ZUMA|Corbis';
const AGENCY = new RegExp(
  `(?:^|[^\\p{L}])(?:${AGENCIES})(?:\\s*(?:Images|Photo|Pool|File|/\\s*\\p{L}+))*\\P{L}*$`,
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
const EAST_ASIAN_NAME = /^[\u3040-\u30ff\u4e00-\u9fff ]{2,12}$/u;

/** Whether `text` ends as a sentence does, in any script. */
export const isEnded = (text: string): boolean => /[.!?…。！？।؟۔]["”’»«“」』）)]*$/u.test(text);

const lettersOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether `text` reads as a sentence, or a part of one, and not as names: by its shape alone, in any script. */
export function isProse(text: string): boolean {
  const ended = isEnded(text);
  const words = lettersOf(text);
  if (words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word)).length * 2 > words.length) {
    const lower = words.filter(isLower).length;
    if (lower === words.length) return lower >= (ended ? 3 : 4);
    // "Ida Marsh, courtesy of the parish."
    if (/^\P{L}*\p{Lu}[^\s,]*(?:\s+\p{Lu}[^\s,]*)+\s*[,;|/(–—]/u.test(text)) return false;
    return lower >= (ended ? 3 : 4) && lower >= words.length * (ended ? 0.5 : 0.65);
  }
  if (ended) return /\p{Script=Hangul}/u.test(text) ? words.length >= 3 : countWords(text) >= 5;
  return text.includes('を') || (countWords(text) > 7 && !/[/／|｜,，、=＝・·]/u.test(text));
}

const PARTICLE =
  /^(?:d[aeiou]|del|della|de[nrs]|dos|das|el|l[ae]|v[ao]n|vom|zu|te[nr]|[ye]|och|und|and|et|og|of|for|für|bin|ibn|al|the)$/u;

/** Whether `text` is names and nothing else; scripts without capitals tell no more than its length. */
const isNames = (text: string): boolean =>
  !isProse(text) && lettersOf(text).every((word) => !isLower(word) || PARTICLE.test(word));

/** "(NASA/JPL)": makers of equal rank. */
const isRow = (text: string): boolean => /^[([（].*\p{L}\/\p{Lu}/u.test(text) && isNames(text) && !/\d/.test(text);

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
  return (
    (read !== null && read.isMarked && read.rest !== '' && isNames(read.rest)) ||
    AGENCY_FIRST.test(strip(text)) ||
    isRow(text)
  );
}

/** Whether `text` begins with a credit's label and a colon, whatever follows. */
export const isLabelled = (text: string, matcher: Matcher): boolean => readLabel(text, matcher)?.isMarked === true;

/** Whether `text` names who made a picture, and nothing else. */
export function isCredit(text: string, matcher: Matcher): boolean {
  if (text.length > MAX_CREDIT_CHARS) return false;
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
    if (EAST_ASIAN_NAME.test(rest) && /\s$/.test(bare.slice(0, -rest.length)) && !isProse(rest)) return true;
  }
  if (AGENCY_FIRST.test(bare)) return !isProse(bare);
  return DID.test(bare)
    ? !isProse(bare)
    : (length <= 8 && AGENCY.test(bare) && isNames(bare.replace(AGENCY, '').replace(read?.label ?? '', ''))) ||
        isRow(text);
}

/** Where a credit may begin in a caption, in order. */
const CUTS =
  /(?<=[.!?…”"。]\s)|\s[|｜•·–—/／]\s|(?=\s?[(（【[][^()（）【】[\]]{2,60}[)）】\]][\s.。]*$)|(?<=\s)(?=©)|＝(?=[^＝]{2,20}$)|(?<=[。)）])(?=[^)）]{2,30}$)/gu;
/** Where a word begins after which, or shortly after which, a colon comes; or "Fot.", "Ph." and a name. */
const LABEL_CUTS = /\s(?=(?:[^\s:：]+\s){0,3}[^\s:：=＝]+\s?[:：=＝｜／]|\p{Lu}\p{Ll}{1,3}\.\s\p{Lu})/gu;

/** Splits "A bridge at dawn. Photo: Ann Example/AP" into what it shows and who made it; the second may be null. */
export function splitCredit(text: string, matcher: Matcher): { caption: string; credit: string | null } {
  const cuts = [...text.matchAll(CUTS)].map(({ index }) => ({ index, isLoose: false }));
  const from = Math.max(0, text.length - MAX_TAIL_CHARS);
  for (const { index } of text.slice(from).matchAll(LABEL_CUTS)) cuts.push({ index: from + index, isLoose: true });
  cuts.sort((a, b) => a.index - b.index);
  for (const { index, isLoose } of cuts) {
    const tail = text.slice(index).replace(/^[\s＝|｜•·–—/／]+/u, '');
    if (index > 0 && (isLoose ? isOutright(tail, matcher) : isCredit(tail.replace(/[\s.。]+$/u, ''), matcher)))
      return { caption: text.slice(0, index).trim(), credit: tail.replace(/^[(（【[](.*)[)）】\]][\s.。]*$/u, '$1') };
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
