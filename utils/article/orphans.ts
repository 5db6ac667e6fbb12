/**
 * Captions and credits whose picture is not there: loaded later, taken out, or a slide of a gallery. Only what says
 * outright that it is one is taken for one. Pure.
 */
import { type Block, toTokens } from '../cleanup/blocks.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { containment, toWords } from '../text.ts';
import { afterLabel, isLabel } from './captions.ts';
import { isCredit, isEnded, isLabelled, isOutright, splitCredit } from './credits.ts';

/** Whether a block of that index can still be had. */
type IsFree = (index: number) => boolean;

const MAX_WORDS = 60;
const MAX_CHARS = 600;
const PICTURE_TOKEN = /^(?:image|img|photo|picture|gallery|figure|slide)/;

/** Whether `part` says little that `whole` does not. */
const isWithin = (part: string, whole: string): boolean => containment(toWords(part), toWords(whole)) >= 0.85;

const classOf = (element: Element | null): string => element?.getAttribute('class') ?? '';
const isPictureBox = (element: Element | null): boolean =>
  toTokens(classOf(element)).some((token) => PICTURE_TOKEN.test(token));

/** Whether a class of the block or of what it stands in names a picture's caption. */
const isCaptionByClass = ({ element }: Block): boolean =>
  [element, element.parentElement].some(
    (one) =>
      /caption/i.test(classOf(one)) &&
      isPictureBox(one) &&
      toTokens(classOf(one)).some((token) => token.endsWith('caption')) &&
      // A class may name what is in its element, and that be the whole article.
      (one?.textContent.length ?? 0) <= MAX_CHARS,
  );

/** The lines of a box that a class names a picture's, where one of them is a credit. */
function findBoxed({ element }: Block, blocks: readonly Block[], isFree: IsFree): Block[] {
  const box = element.parentElement;
  if (!box || !isPictureBox(box)) return [];
  const own = blocks.filter((block) => box.contains(block.element));
  const words = own.reduce((sum, block) => sum + block.words, 0);
  return words <= 1.5 * MAX_WORDS && own.every((block) => isFree(block.index) && !block.isHeading) ? own : [];
}

/**
 * The blocks of a gallery's slides around a counter, "Image 1 of 5": captions that are there twice, credits, names of
 * buttons. Empty where only the counter is there.
 */
export function findSlides(at: number, blocks: readonly Block[], isFree: IsFree, matcher: Matcher): Block[] {
  const others = blocks.slice(Math.max(0, at - 12), at + 12);
  const isTwice = (block: Block): boolean =>
    block.words >= 5 &&
    block.words <= 2 * MAX_WORDS &&
    others.some(
      ({ index, words, text }) =>
        index !== block.index && words >= 5 && (isWithin(block.text, text) || isWithin(text, block.text)),
    );
  const isPart = (index: number): boolean => {
    const block = blocks[index];
    if (!block || !isFree(index) || block.isHeading || block.within.has('table')) return false;
    return (
      isLabel(block.text, matcher) ||
      isCredit(block.text, matcher) ||
      (block.words === 1 && block.text.length <= 12 && !isEnded(block.text)) ||
      isTwice(block)
    );
  };
  let from = at;
  let to = at;
  while (at - from < 12 && isPart(from - 1)) from -= 1;
  while (to - at < 12 && isPart(to + 1)) to += 1;
  const run = blocks.slice(from, to + 1);
  return run.some((block) => isCredit(block.text, matcher) || isTwice(block)) ? run : [];
}

/** Lines before a credit that a label, or a shorter copy of the same line, marks as its caption; with the credit. */
function withCaption(credit: Block, blocks: readonly Block[], isFree: IsFree, matcher: Matcher): Block[] {
  const { index } = credit;
  const caption = blocks[index - 1];
  if (!caption || !isFree(caption.index) || caption.isHeading || caption.words > 50 || caption.within.size)
    return [credit];
  const before = blocks[index - 2];
  const doubled =
    before !== undefined &&
    isFree(before.index) &&
    before.words <= 8 &&
    !before.isHeading &&
    containment(toWords(before.text), toWords(caption.text)) >= 0.99;
  const labelled = blocks.slice(Math.max(0, index - 7), index).some((block) => isLabel(block.text, matcher));
  if (!doubled && !labelled) return [credit];
  return doubled ? [before, caption, credit] : [caption, credit];
}

/** What a block that stands by no picture shows itself to be a part of: its blocks, in order; empty where it is none. */
export function findOrphan(block: Block, blocks: readonly Block[], isFree: IsFree, matcher: Matcher): Block[] {
  const { text, index, within } = block;
  if (block.isHeading || within.has('table') || within.has('list')) return [];
  if (isCredit(text, matcher)) {
    const boxed = findBoxed(block, blocks, isFree);
    // Without a picture or a label in sight, only a line that says outright whose picture it is.
    return boxed.length || !isLabelled(text, matcher) ? boxed : withCaption(block, blocks, isFree, matcher);
  }
  const before = blocks[index - 1];
  if (isLabel(text, matcher)) {
    if (block.words < 2) return [];
    return before && isFree(before.index) && before.words <= 8 && !before.isHeading && !isEnded(before.text)
      ? [before, block]
      : [block];
  }
  if (block.words > MAX_WORDS || within.has('quote') || within.has('code')) return [];
  const rest = afterLabel(text, matcher);
  if (rest !== null) return toWords(text.slice(0, -rest.length)).length >= 2 ? [block] : [];
  const next = blocks[index + 1];
  if (isCaptionByClass(block))
    return next && isFree(next.index) && isCredit(next.text, matcher) ? [block, next] : [block];
  if (!/[)）】\]][\s.。]*$/u.test(text) && !isLabelled(text, matcher)) return [];
  const { caption, credit } = splitCredit(text, matcher);
  const tail = text.slice(caption.length).trim();
  return credit !== null && isOutright(tail, matcher) && (/^[([（【［]/u.test(tail) || isLabelled(text, matcher))
    ? [block]
    : [];
}

/** Whether text near `own` says what `text`, a caption without its picture, says. */
export const isSaidNearby = (text: string, own: readonly number[], blocks: readonly Block[]): boolean =>
  toWords(text).length >= 4 &&
  blocks
    .slice(Math.max(0, (own[0] ?? 0) - 4), (own.at(-1) ?? 0) + 5)
    .some((block) => !own.includes(block.index) && isWithin(text, block.text));
