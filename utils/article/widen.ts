/**
 * A second candidate for the article: all of the region, without what is plainly beside the story. For pages whose text
 * does not stand in paragraphs of one box, so that Readability keeps one card or one section of it.
 */
import { isClutter } from './region.ts';

/** Parts that the page itself says are beside the story. */
const BESIDE = 'aside, nav, footer, form, [role=complementary]';
/** A part with more of the text than this is no part beside it, whatever its name. */
const MAX_SHARE = 0.4;
/** Except for talk under the story, which is often longer than that. */
const COMMENTS = /(?:^|[-_\s])(?:comments?|comment-?list|disqus|respond|replies)(?:[-_\s]|$)/i;
const LINKED_SHARE = 0.6;
const MANY_LINKS = 3;

const charsOf = (element: Element): number => element.textContent.trim().length;

function linkCharsOf(root: Element): number {
  let chars = 0;
  for (const link of root.getElementsByTagName('a')) chars += charsOf(link);
  return chars;
}

/** Characters of text outside of links. */
export const plainCharsOf = (root: Element): number => charsOf(root) - linkCharsOf(root);

function isLinkList(element: Element, chars: number): boolean {
  return (
    chars > 0 && linkCharsOf(element) > LINKED_SHARE * chars && element.getElementsByTagName('a').length >= MANY_LINKS
  );
}

/** The body of a snapshot as a container: taken apart where it holds menus, rails, boxes and lists of links. */
export function widen(body: Element): Element {
  const limit = MAX_SHARE * charsOf(body);
  for (const element of body.querySelectorAll(BESIDE)) if (charsOf(element) < limit) element.remove();
  for (const element of body.querySelectorAll('div, section, ul, ol, header')) {
    if (!body.contains(element)) continue;
    const chars = charsOf(element);
    const isBeside = chars <= limit && (isClutter(element) || isLinkList(element, chars));
    if (isBeside || COMMENTS.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) element.remove();
  }
  return body;
}
