/**
 * Makes the one caption of a figure from the pieces of text that were found beside its picture.
 */
import { afterLabel, type Piece } from '../article/captions.ts';
import { splitCredit, toCreditName } from '../article/credits.ts';
import { foldSpace } from '../text.ts';
import type { Matcher } from './lexicon/matcher.ts';

function span(document: Document, name: string, className: string, content: readonly (Node | string)[]): Element {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
}

/** Copies of a caption's nodes, with those characters of its text alone; links and emphasis stay. */
function copyOf(element: Element, text: string): Node[] {
  const copy = element.cloneNode(true) as Element;
  // "… more" and "less" are links that lead nowhere.
  for (const toggle of copy.querySelectorAll('a:not([href])')) {
    if (toggle.textContent.length <= 12 && !/\S/.test(toggle.nextSibling?.textContent ?? '')) toggle.remove();
  }
  for (const media of copy.querySelectorAll('img, video, audio')) media.remove();
  const bare = (part: string): string => foldSpace(part).replace(/\s/g, '');
  const at = bare(copy.textContent).indexOf(bare(text));
  if (at < 0) return [...copy.childNodes];
  let skip = at;
  const total = bare(text).length;
  let left = total;
  const walker = element.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let kept = '';
    for (const character of node.textContent ?? '') {
      const { length } = bare(character);
      if (skip > 0) skip -= length;
      else if (left > 0 && (left < total || length)) {
        kept += character;
        left -= length;
      }
    }
    node.textContent = kept;
  }
  for (const inline of copy.querySelectorAll(':not(br), br:first-child')) if (!inline.textContent) inline.remove();
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
    shown.push(...copyOf(element, said));
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
