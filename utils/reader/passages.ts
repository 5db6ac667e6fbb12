/**
 * The passages of an article: its paragraphs, headings, list items, captions and the like, in the order of the text. A
 * place in an article is a passage, and how far into it.
 */
import { OWN_ATTRIBUTE } from '../article/coverage-anchors.ts';
import { fingerprint } from '../text.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const PASSAGES = `p, ${HEADINGS}, li, dt, dd, pre, blockquote, figcaption, div, table`;

export const isHeading = (element: Element): boolean => element.matches(HEADINGS);

/**
 * The innermost elements of `body` that hold text, a table as one of them.
 * @param isShown leaves out what takes no room, which stands nowhere
 */
export function findPassages(
  body: Element,
  isShown = (element: Element): boolean => element.checkVisibility(),
): HTMLElement[] {
  const all = [...body.querySelectorAll<HTMLElement>(PASSAGES)];
  return all.filter((element, index) => {
    const next = all[index + 1];
    const isInnermost = element.localName === 'table' || !next || !element.contains(next);
    return (
      isInnermost &&
      !element.parentElement?.closest('table') &&
      !element.closest(`[${OWN_ATTRIBUTE}]`) &&
      element.textContent.trim() &&
      isShown(element)
    );
  });
}

/**
 * A short key of a text, the same where only case, punctuation, numbers and white space differ. 32 bits (FNV-1a), from
 * which nobody can read the text back, and which tell the passages of one article apart.
 */
export function toPassageKey(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of fingerprint(text)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Texts that begin alike for so many letters are the same passage, whatever was put in or taken out after that. */
const ALIKE_LETTERS = 24;
/** Shorter texts stand in more than one place. */
const MIN_LETTERS = 8;

/**
 * Whether two texts, each as its `fingerprint`, are the same passage. One of them may have lost a part: a link that was
 * taken out of a paragraph, say.
 */
export function isSamePassage(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (short < MIN_LETTERS || 2 * short < long) return false;
  return a === b || (short >= ALIKE_LETTERS && a.slice(0, ALIKE_LETTERS) === b.slice(0, ALIKE_LETTERS));
}
