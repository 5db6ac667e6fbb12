/**
 * Whether the page shows the whole story, and what it withholds. Text that a gate hides stays hidden: it is left out of
 * the snapshot, and the article says that it is a preview.
 */
import { toTokens } from '../cleanup/blocks.ts';
import { countWords } from '../text.ts';
import type { Access } from '../types.ts';
import type { StructuredData } from './structured-data.ts';

/** How far text may reach over the edge of a clipped box before it counts as cut off. */
const TOLERANCE_PX = 6;
const FULL_SHARE = 0.8;
const PREVIEW_SHARE = 0.6;
/** A gated story with less text than this, and nothing else that tells, is a preview. */
const SHORT_WORDS = 300;
const GATE_TOKENS = [
  'paywall',
  'regwall',
  'piano',
  'gate',
  'gated',
  'subwall',
  'paygate',
  'barrier',
  'truncated',
  'locked',
  'premium',
];

const hasGateToken = (element: Element): boolean => {
  const tokens = toTokens(`${element.getAttribute('class') ?? ''} ${element.id}`);
  return tokens.some((token) => GATE_TOKENS.includes(token));
};

/** The elements that the page declares as not free; selectors that do not parse are passed over. */
function findDeclaredParts(document: Document, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    try {
      return [...document.querySelectorAll(selector)];
    } catch (error) {
      if (error instanceof DOMException) return [];
      throw error;
    }
  });
}

/** Boxes that cut their content off below an edge: where a gate fades a story out. */
function findClips(document: Document): { element: Element; bottomPx: number }[] {
  const view = document.defaultView;
  if (!view) return [];
  return [...document.querySelectorAll('article, main, section, div')].flatMap((element) => {
    if (element.scrollHeight <= element.clientHeight + TOLERANCE_PX || element.clientHeight === 0) return [];
    if (!/hidden|clip/.test(view.getComputedStyle(element).overflowY)) return [];
    return [{ element, bottomPx: element.getBoundingClientRect().bottom + TOLERANCE_PX }];
  });
}

/**
 * A test for elements of a gated page that its gate hides from sight: cut off by a box, blurred, or made transparent.
 * @returns null for pages that declare no gate; nothing of theirs is withheld
 */
export function findWithheld(document: Document, data: StructuredData): ((element: Element) => boolean) | null {
  const view = document.defaultView;
  if (!data.gated || !view) return null;
  const clips = findClips(document);
  return (element) => {
    if (!/^(?:p|li|h[1-6]|blockquote|pre|figure|img|td|dd|span|div|section)$/.test(element.localName)) return false;
    const style = view.getComputedStyle(element);
    if (style.filter.includes('blur(') || (style.opacity === '0' && countWords(element.textContent) > 20)) return true;
    if (element.localName === 'div' || element.localName === 'section' || element.localName === 'span') return false;
    return clips.some(
      (clip) =>
        clip.element !== element &&
        clip.element.contains(element) &&
        element.getBoundingClientRect().bottom > clip.bottomPx,
    );
  };
}

export interface Shown {
  /** Words of the article as extracted. */
  readonly words: number;
  /** Whether something was left out because the gate hides it. */
  readonly withheld: boolean;
}

/** Judges whether the reader holds the whole story. A subscriber who is signed in sees a gated page whole. */
export function judgeAccess(document: Document, data: StructuredData, { words, withheld }: Shown): Access {
  if (!data.gated) return 'full';
  if (withheld) return 'preview';
  if (data.declaredWords !== null) {
    const share = words / data.declaredWords;
    if (share >= FULL_SHARE) return 'full';
    if (share < PREVIEW_SHARE) return 'preview';
  }
  const parts = findDeclaredParts(document, data.gatedParts);
  if (parts.some((part) => part.checkVisibility() && countWords(part.textContent) >= 80 && !isGate(part)))
    return 'full';
  if (showsGate(document)) return 'preview';
  return words >= SHORT_WORDS && !parts.length ? 'full' : 'preview';
}

/** Whether the page shows a box of that name that asks for a subscription. */
export const showsGate = (document: Document): boolean =>
  [...document.querySelectorAll('[class], [id]')].some((element) => hasGateToken(element) && isGate(element));

/** A box that asks for a subscription: shown, with a way to pay or sign in, and little text of its own. */
function isGate(element: Element): boolean {
  return (
    element.checkVisibility() &&
    element.querySelector('a[href], button') !== null &&
    countWords(element.textContent) < 150 &&
    element.querySelectorAll('p').length < 6
  );
}
