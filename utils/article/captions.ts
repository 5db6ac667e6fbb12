/**
 * What the text beside a picture is: its caption, who made it, or neither. One caption and one credit per figure; labels
 * and doubles go; a caption that says something is never lost.
 */
import type { Block } from '../cleanup/blocks.ts';
import { isCounter } from '../cleanup/page.ts';
import type { Matcher } from '../cleanup/lexicon/matcher.ts';
import { containment, foldSpace, toWords } from '../text.ts';

/** What a piece of text beside a picture is. `label` and `double` say nothing that the reader would miss. */
export type PieceRole = 'caption' | 'credit' | 'label' | 'double';

export interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly role: PieceRole;
}

const MAX_CREDIT_WORDS = 16;
/** Longer texts need no counting of their words: they are neither credits nor labels. */
const MAX_CREDIT_CHARS = 200;
const MAX_LABEL_CHARS = 100;
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

/** Whether `text` only names a caption, or counts pictures. */
export const isLabel = (text: string, matcher: Matcher): boolean =>
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

/** The pieces of the blocks that speak of `images`, each with its role. */
export function toPieces(blocks: readonly Block[], images: readonly Element[], matcher: Matcher): Piece[] {
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
