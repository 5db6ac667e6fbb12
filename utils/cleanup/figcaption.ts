/**
 * Makes the one caption of a figure from the pieces of text that were found beside its picture.
 */
import { afterLabel, type Piece } from '../article/captions.ts';
import { splitCredit, toCreditName } from '../article/credits.ts';
import type { Matcher } from './lexicon/matcher.ts';

function span(document: Document, name: string, className: string, content: readonly (Node | string)[]): Element {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
}

/** Copies of a caption's nodes, without the "… more" or "less" at its end: a link that leads nowhere. */
function copyOf(element: Element): Node[] {
  const copy = element.cloneNode(true) as Element;
  const last = copy.lastElementChild;
  if (last?.matches('a:not([href])') && last.textContent.length <= 12 && !last.nextSibling?.textContent?.trim())
    last.remove();
  return [...copy.childNodes];
}

/** The clean caption: what the picture shows, and who made it, once each. Null where there is nothing to say. */
export function toCaption(
  document: Document,
  pieces: readonly Piece[],
  matcher: Matcher,
): { element: Element | null; changed: boolean } {
  const shown: (Node | string)[] = [];
  const credits: string[] = [];
  let changed = pieces.some(({ role }) => role === 'label' || role === 'double');
  for (const { element, text, role } of pieces) {
    if (role === 'credit') credits.push(text);
    if (role !== 'caption') continue;
    const { caption, credit } = splitCredit(text, matcher);
    const said = afterLabel(caption, matcher) ?? caption;
    if (shown.length) shown.push(' ');
    shown.push(...(said === text ? copyOf(element) : [said]));
    changed ||= said !== text;
    if (credit !== null) credits.push(credit);
  }
  const names = [...new Set(credits.map((credit) => toCreditName(credit, matcher)))];
  changed ||= credits.length > 0 && credits.join(' · ') !== names.join(' · ');
  const parts: Element[] = [];
  if (shown.length) parts.push(span(document, 'span', 'caption', shown));
  if (names.length) parts.push(span(document, 'small', 'credit', [names.join(' · ')]));
  return { element: parts.length ? span(document, 'figcaption', '', parts) : null, changed };
}
