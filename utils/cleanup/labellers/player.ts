/**
 * Players and galleries: "Listen to this article", "Image 1 of 5", "3 min read".
 */
import { hasToken, isCounter, type Labeller, sure } from '../page.ts';
import { countParts, isFree, isPressed } from '../reading.ts';

const MAX_WORDS = 14;
const TOKENS = ['player', 'audio', 'video', 'loading', 'gallery', 'slideshow', 'readtime', 'podcast'];
/** Names of minutes, seconds and hours, whole or as they begin, in the scripts of the lexicons. */
const UNIT =
  '(?:min\\p{L}*|mns?|m|sec\\p{L}*|sek\\p{L}*|s|std|hrs?|h|dk|dakika\\p{L}*|sn|saniye|мин\\p{L}*|хв\\p{L}*|сек\\p{L}*|dəq|λ|דק\\p{L}*|דקות|שניות|دقيق\\p{L}*|دقائق|د|ثانية|मिनट|मि|सेकंड|menit|dakika|dk|detik|dakika|분|초|分钟|分鐘|分間|分|秒)';
const TIME = new RegExp(`[(（]?(?:\\p{Nd}+[:.,])*\\p{Nd}+\\s*[-–]?\\s*(?:${UNIT}(?![\\p{L}\\p{M}]))?\\.?[)）]?`, 'gu');
const DIGITS = /[\p{Nd}:.,()（）]+/gu;
/** A unit that the number was taken from: "Reading time: min". */
const LOOSE_UNIT = new RegExp(`(?<![\\p{L}\\p{M}])${UNIT}(?![\\p{L}\\p{M}])\\.?`, 'giu');

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text is more than one word, or more than three characters of a script without spaces. */
const isPhrase = (text: string): boolean => /\S\s+\S/.test(text) || (UNSPACED.test(text) && text.length >= 4);

export const player: Labeller = (blocks, { matcher }) =>
  blocks.flatMap((block) => {
    if (!isFree(block) || block.words > MAX_WORDS) return [];
    const { text } = block;
    if (isCounter(text) || isCounter(text.replace(/\s*\/\s*(?=\p{Nd})/u, ' ')))
      return [sure(block, 'other', 'counter')];
    const isShown = hasToken(block, TOKENS) || isPressed(block);
    // "Volume 2" heads a part of the story.
    if (!isShown && (block.isHeading || block.within.has('list')) && block.words < 3) return [];
    const timeless = text.replace(TIME, ' ');
    const spoken = [text.replace(DIGITS, ' '), timeless, timeless.replace(LOOSE_UNIT, ' ')];
    if (!spoken.some((words) => countParts(matcher, ['player'], words) > 0)) return [];
    return isPhrase(text) || isShown ? [sure(block, 'other', 'player', 0.8)] : [];
  });
