/**
 * Captions: finds which blocks belong to a picture, and what each of them is. One caption and one credit per figure;
 * labels and doubles go; a caption that says something is never lost.
 */
import type { Block } from '../cleanup/blocks.ts';
import { hasToken, isCounter, isStory } from '../cleanup/page.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { containment, foldSpace, toWords } from '../text.ts';

/** What a piece of text beside a picture is. `label` and `double` say nothing that the reader would miss. */
export type PieceRole = 'caption' | 'credit' | 'label' | 'double';

export interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly role: PieceRole;
}

/** A picture (or a group of them, or the place where one was) with the blocks that speak of it. */
export interface Figure {
  /** The smallest element around the pictures and their text, or null where the pieces stand loose in the text. */
  readonly box: Element | null;
  readonly images: readonly Element[];
  readonly pieces: readonly Piece[];
  /** Indices of the blocks that the pieces come from. */
  readonly blocks: readonly number[];
}

const MAX_CAPTION_WORDS = 90;
const MAX_CREDIT_WORDS = 16;
/** Longer texts need no counting of their words: they are neither credits nor labels. */
const MAX_CREDIT_CHARS = 200;
const MAX_LABEL_CHARS = 100;
const MEDIA = 'img, video, audio';
const CAPTION_TOKENS = [
  'caption',
  'captions',
  'figcaption',
  'credit',
  'credits',
  'copyright',
  'photographer',
  'attribution',
  'legend',
  'cutline',
];
const CREDIT_TOKENS = ['credit', 'credits', 'copyright', 'photographer', 'attribution', 'byline', 'source'];
const AGENCY =
  /(?:\bAP\b|\bAFP\b|\bEPA\b|\bPA\b|\bdpa\b|\bANSA\b|\bEFE\b|\bPAP\b|\bTASS\b|Reuters|Getty(?: Images)?|Shutterstock|iStock|Unsplash|Alamy|Bloomberg|Xinhua|Anadolu|Associated Press|imago|picture alliance|Pixabay|Pexels|ITAR-TASS|NurPhoto|Press Association)(?:\s*(?:Images|Photo|Pool|\/\s*\p{L}+))*\W*$/u;
const COPYRIGHT = /^\s*(?:©|\(c\)\s|copyright(?:\s*[:©]|\s+(?:by\b|\d{4})))/iu;
/** Without a mark, the word has to be followed by names alone: lawyers and suits have it, too. */
const COPYRIGHT_NAME = /^\s*[Cc]opyright(?:\s+\p{Lu}\S*)+\s*$/u;

/** Whether `text` names who made a picture, and nothing else. */
export function isCredit(text: string, matcher: Matcher): boolean {
  if (text.length > MAX_CREDIT_CHARS) return false;
  const words = toWords(text);
  if (!words.length || words.length > MAX_CREDIT_WORDS) return false;
  if (COPYRIGHT.test(text) || COPYRIGHT_NAME.test(text)) return true;
  const rest = matcher.after('creditLabel', text);
  if (rest !== null) {
    const label = text.slice(0, text.length - rest.length);
    // "Photo: Ann Example", "Photograph by …"; a bare "Image of the bridge" is a caption.
    // Before a comma, a single word begins a caption: "Image, taken at dawn, of …".
    const isBeforeComma = /^[,，]/.test(rest) && label.trim().includes(' ');
    if (
      isBeforeComma ||
      /[:：|/©–—-]\s*$/u.test(label.trimEnd()) ||
      /\b(?:by|via|of|credit|credits|copyright)\W*$/iu.test(label)
    )
      // A maker has a name: "Illustration by hand of a bell" tells how.
      return !/[.!?]\s+\p{Lu}/u.test(rest) && !(/\bby\W*$/i.test(label) && /^\p{Ll}/u.test(rest));
    if (words.length <= 8 && AGENCY.test(rest)) return true;
  }
  return words.length <= 8 && AGENCY.test(text) && !/[.!?]\s/u.test(text);
}

const isLabel = (text: string, matcher: Matcher): boolean =>
  isCounter(text) ||
  (text.length <= MAX_LABEL_CHARS && matcher.isWhole('captionLabel', text) && toWords(text).length <= 8);

/** Splits "A bridge at dawn. Photo: Ann Example/AP" into what it shows and who made it; the second may be null. */
export function splitCredit(text: string, matcher: Matcher): { caption: string; credit: string | null } {
  const cuts = [
    ...text.matchAll(
      /(?<=[.!?…”"。]\s)|\s[|•·–—]\s|(?=\s?\((?:[^()]{3,60})\)\s*$)|(?<=\s)(?=©)|(?<=[。)])(?=[^)]{2,30}$)/gu,
    ),
  ].map(({ index }) => index);
  for (const cut of cuts) {
    const tail = text.slice(cut).replace(/^[\s|•·–—]+/u, '');
    const bare = tail.replace(/^\((.*)\)$/u, '$1');
    if (cut > 0 && isCredit(bare, matcher)) return { caption: text.slice(0, cut).trim(), credit: bare };
  }
  return { caption: text, credit: null };
}

/** `Photo credit: Ann Example | The Paper` -> `Ann Example | The Paper`. */
export function toCreditName(text: string, matcher: Matcher): string {
  // Twice: "Image source, Photograph: Ann Example".
  const once = matcher.after('creditLabel', text)?.replace(/^[,，\s]+/, '') || text;
  const name = (matcher.after('creditLabel', once)?.trim() || once).replace(/^\s*(?:©|\(c\)|copyright)\s*/iu, '');
  return foldSpace(name.replace(/^[\s:：|/–—-]+|[\s|/–—-]+$/gu, '')) || text;
}

/** The smaller pieces of a caption: its own inline parts where they have classes of their own, else the block. */
function partsOf(block: Block): Element[] {
  const parts = [...block.element.children].filter(
    (child) => /^(?:span|small|cite|em|i|div|p|b|strong)$/.test(child.localName) && child.textContent.trim(),
  );
  const covered = parts.reduce((sum, part) => sum + foldSpace(part.textContent).length, 0);
  const telling = parts.some(
    (part) => (part.getAttribute('class') ?? '') !== '' || part.localName === 'small' || part.localName === 'cite',
  );
  return parts.length > 1 && telling && covered >= 0.9 * block.text.replace(/\s/g, '').length ? parts : [block.element];
}

function toPieces(blocks: readonly Block[], images: readonly Element[], matcher: Matcher): Piece[] {
  const parts = blocks.flatMap(partsOf).map((element) => ({ element, text: foldSpace(element.textContent) }));
  const captions = parts.filter(({ text }) => !isLabel(text, matcher) && !isCredit(text, matcher));
  const alts = images.map((image) => foldSpace(image.getAttribute('alt') ?? '')).filter(Boolean);
  return parts.map(({ element, text }) => {
    const classes = (element.getAttribute('class') ?? '').toLowerCase();
    const words = toWords(text);
    // A credit's label in an element of its own says nothing either.
    if (isLabel(text, matcher) || (parts.length > 1 && matcher.isWhole('creditLabel', text)))
      return { element, text, role: 'label' as const };
    if (
      isCredit(text, matcher) ||
      (words.length <= MAX_CREDIT_WORDS &&
        captions.length > 1 &&
        CREDIT_TOKENS.some((token) => classes.includes(token)) &&
        !classes.includes('caption'))
    ) {
      return { element, text, role: 'credit' as const };
    }
    // A shorter line that a longer one beside it contains; of equals, the first stays.
    const longer = captions.some(
      (other) =>
        other.element !== element &&
        containment(words, toWords(other.text)) >= 0.8 &&
        (toWords(other.text).length > words.length ||
          (other.text === text &&
            captions.findIndex((one) => one.text === text) < captions.findIndex((one) => one.element === element))),
    );
    const spoken = captions.length > 1 && words.length <= 6 && alts.includes(text);
    return { element, text, role: longer || spoken ? ('double' as const) : ('caption' as const) };
  });
}

/** The largest element around `image` that holds nothing but pictures and a caption's worth of text. */
function findBox(image: Element, container: Element, wordsIn: (element: Element) => number): Element {
  const figure = image.closest('figure');
  if (figure && container.contains(figure) && wordsIn(figure) <= MAX_CAPTION_WORDS * 2) return figure;
  let box = image;
  for (let up = image.parentElement; up && up !== container && container.contains(up); up = up.parentElement) {
    if (wordsIn(up) > MAX_CAPTION_WORDS || up.querySelectorAll(MEDIA).length > 1) break;
    if (/^(?:table|tbody|tr|td|th|ul|ol|li|blockquote)$/.test(up.localName) && wordsIn(up) > 0) break;
    if (up.querySelector('h1, h2, h3, h4')) break;
    box = up;
  }
  return box;
}

/** Whether the text in a picture's box is its caption, or, as in a list of products, text of its own. */
function isCaptionText(block: Block, image: Element, siblings: readonly Block[], matcher: Matcher): boolean {
  if (block.element.closest('figcaption')) return true;
  if (hasToken(block, CAPTION_TOKENS)) return true;
  if (isCredit(block.text, matcher) || isLabel(block.text, matcher)) return true;
  if (siblings.some((other) => other !== block && (isCredit(other.text, matcher) || isLabel(other.text, matcher))))
    return true;
  const alt = foldSpace(image.getAttribute('alt') ?? '');
  return !block.isHeading && alt !== '' && alt === block.text;
}

/** Lines right after a picture that stands by itself, up to its credit or its marked caption. */
function findFollowing(after: number, blocks: readonly Block[], image: Element, matcher: Matcher): Block[] {
  const near: Block[] = [];
  for (const block of blocks.slice(after, after + 3)) {
    if (
      block.isHeading ||
      block.words > MAX_CAPTION_WORDS ||
      (block.within.size > 0 && !block.within.has('figure')) ||
      block.element.querySelector(MEDIA)
    )
      break;
    near.push(block);
    if (isCredit(block.text, matcher))
      return near.length <= 2 || near.slice(0, -1).every((other) => !isStory(other)) ? near : [];
  }
  const [first] = near;
  if (!first || first.words > 50) return [];
  const marked =
    hasToken(first, CAPTION_TOKENS) || isLabel(first.text, matcher) || splitCredit(first.text, matcher).credit !== null;
  const alt = foldSpace(image.getAttribute('alt') ?? '');
  return marked ||
    (alt !== '' && alt === first.text) ||
    (first.emphasis === 'italic' && first.words <= 40 && first.words >= 3 && first.linkDensity < 0.5)
    ? [first]
    : [];
}

/**
 * Captions whose picture is gone: a credit line, with the short lines before it that a label, or a shorter copy of the
 * same line, marks as a caption.
 */
function findOrphan(index: number, blocks: readonly Block[], taken: ReadonlySet<number>, matcher: Matcher): Block[] {
  const credit = blocks[index];
  if (!credit) return [];
  const lines: Block[] = [credit];
  const caption = blocks[index - 1];
  if (!caption || taken.has(caption.index) || caption.isHeading || caption.words > 50 || caption.within.size)
    return lines;
  const before = blocks[index - 2];
  const doubled =
    before !== undefined &&
    !taken.has(before.index) &&
    before.words <= 8 &&
    !before.isHeading &&
    containment(toWords(before.text), toWords(caption.text)) >= 0.99;
  const labelled = blocks.slice(Math.max(0, index - 7), index).some((block) => isLabel(block.text, matcher));
  if (!doubled && !labelled) return lines;
  return doubled ? [before, caption, credit] : [caption, credit];
}

/** All figures of a container, in document order. Pure. */
export function findFigures(container: Element, blocks: readonly Block[], matcher: Matcher): Figure[] {
  const figures: Figure[] = [];
  const taken = new Set<number>();
  const words = new Map<Element, number>();
  for (const block of blocks) {
    for (let up: Element | null = block.element; up && up !== container; up = up.parentElement)
      words.set(up, (words.get(up) ?? 0) + block.words);
  }
  const wordsIn = (element: Element): number => words.get(element) ?? 0;
  const add = (box: Element | null, images: readonly Element[], own: readonly Block[]): void => {
    if (!own.length) return;
    for (const block of own) taken.add(block.index);
    figures.push({ box, images, pieces: toPieces(own, images, matcher), blocks: own.map(({ index }) => index) });
  };

  const boxes = new Map<Element, Element[]>();
  for (const image of container.querySelectorAll(MEDIA)) {
    const box = findBox(image, container, wordsIn);
    boxes.set(box, [...(boxes.get(box) ?? []), image]);
  }
  for (const [box, images] of boxes) {
    const [image] = images;
    if (!image) continue;
    const inside = blocks.filter(
      (block) => box !== block.element.querySelector(MEDIA) && box.contains(block.element) && !taken.has(block.index),
    );
    const own = inside.filter((block) => isCaptionText(block, image, inside, matcher));
    if (own.length) {
      add(box, images, own);
      continue;
    }
    if (inside.length) continue;
    const next = blocks.findIndex(
      (block) =>
        !taken.has(block.index) &&
        (box.compareDocumentPosition(block.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (next >= 0) add(null, images, findFollowing(next, blocks, image, matcher));
  }
  // A caption in a figure of its own, whose picture stands elsewhere.
  for (const figure of container.querySelectorAll('figure')) {
    if (figure.querySelector(`${MEDIA}, table, pre, blockquote`) || wordsIn(figure) > MAX_CAPTION_WORDS) continue;
    const own = blocks.filter((block) => !taken.has(block.index) && figure.contains(block.element));
    if (own.some((block) => block.element.closest('figcaption'))) add(figure, [], own);
  }
  for (const block of blocks) {
    if (
      !taken.has(block.index) &&
      !block.within.has('table') &&
      !block.within.has('list') &&
      !block.isHeading &&
      isCredit(block.text, matcher)
    ) {
      // Without a picture or a label in sight, only a line that says outright whose picture it is.
      if (matcher.after('creditLabel', block.text) !== null && /[:：]/u.test(block.text.slice(0, 40)))
        add(null, [], findOrphan(block.index, blocks, taken, matcher));
    } else if (!taken.has(block.index) && isLabel(block.text, matcher) && block.words >= 2) {
      const before = blocks[block.index - 1];
      const short =
        before && !taken.has(before.index) && before.words <= 8 && !before.isHeading && !/[.!?]$/.test(before.text)
          ? [before]
          : [];
      add(null, [], [...short, block]);
    }
  }
  return figures;
}
