/**
 * What a snapshot leaves out because it can never be story: machinery, navigation, controls. Judged by tag, role and
 * state alone, never by words, so that it holds in every language. Cleaning first also makes Readability's work smaller.
 */

import { BLOCK_TAGS } from '../cleanup/blocks.ts';
import { MARK } from './marks.ts';

const MACHINERY =
  'script, style, link, meta, template, noscript, iframe, frame, object, embed, applet, canvas, svg, map, dialog, input, ' +
  'select, textarea, datalist, option, progress, meter, amp-ad, amp-sidebar, amp-analytics, amp-consent, ' +
  'amp-user-notification, amp-sticky-ad, amp-auto-ads, amp-embed, amp-social-share, amp-pixel';

const CHROME = 'nav, menu, [role], [aria-modal=true], header, footer';
/** Roles of what surrounds a story. */
const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
  'tablist',
  'status',
]);

/** Spacers, icons, slots for advertising: elements with nothing in them that can be shown or said. */
const IDLE = new Set(['div', 'span', 'i', 'b', 'a', 'p', 'section', 'aside', 'ul', 'li', 'figure', 'ins']);
const EMPTY = `:is(${[...IDLE].join(', ')}):empty`;

/** Whether an element goes for its emptiness alone; what else there is to know of it need not be asked. */
export const isIdle = (element: Element): boolean => !element.hasChildNodes() && IDLE.has(element.localName);

/** What holds an article, by the page's own markup. */
export const ARTICLE = 'article, main, [role=main], [itemprop~=articleBody]';

/** Form controls: a mark that their surroundings are a form and not a text. */
export const CONTROLS = 'input:not([type=hidden], [type=image]), textarea, select';

/** Comments, and the white space that sets a page's source and not its text: half of a page's nodes, and each is paid for. */
function pruneSourceLayout(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const idle: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) {
      idle.push(node as Comment);
      continue;
    }
    const text = node as Text;
    if (text.data.charCodeAt(0) > 32 || text.data.trim()) continue;
    const { previousSibling, nextSibling, parentNode } = text;
    if (parentNode instanceof Element && parentNode.localName === 'pre') continue;
    if (isBlock(previousSibling) || isBlock(nextSibling)) idle.push(text);
  }
  for (const node of idle) node.remove();
}

const isBlock = (node: ChildNode | null): boolean => node instanceof Element && BLOCK_TAGS.has(node.localName);

/**
 * Takes clutter out of a snapshot.
 * @param inArticle whether the snapshot is a part of an article, whose headers and footers hold its title and its notes
 */
export function pruneClutter(root: Element, inArticle: boolean): void {
  for (const element of root.querySelectorAll(`${MACHINERY}, ${EMPTY}`)) element.remove();
  for (const form of root.querySelectorAll('form')) pruneForm(form);
  // One simple selector and a look at what it finds: the same said in one selector takes twice the time.
  for (const element of root.querySelectorAll(CHROME)) if (isChrome(element, inArticle)) element.remove();
  pruneSourceLayout(root);
}

const MAX_FORM_CHARS = 400;
const MIN_PARAGRAPH_CHARS = 80;

/** Takes a form out that holds fields and no text, only what they are called; what stands beside it in a small box is part of it. */
function pruneForm(form: Element): void {
  const box = form.parentElement;
  // The fields themselves are gone by now, and have left their mark.
  const hasFields = form.hasAttribute(MARK.form) || form.querySelector(`[${MARK.form}]`) !== null;
  if (!box || !hasFields || form.textContent.length > MAX_FORM_CHARS) return;
  if ([...form.querySelectorAll('p')].some((paragraph) => paragraph.textContent.length >= MIN_PARAGRAPH_CHARS)) return;
  form.remove();
  if (box.textContent.length <= MAX_FORM_CHARS && !box.querySelector('article, main')) box.setAttribute(MARK.form, '');
}

function isChrome(element: Element, inArticle: boolean): boolean {
  const { localName } = element;
  if (localName === 'nav' || localName === 'menu' || element.getAttribute('aria-modal') === 'true') return true;
  const role = element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role))
    return role !== 'banner' || (localName !== 'article' && localName !== 'main');
  const isFrame = localName === 'header' || localName === 'footer';
  return isFrame && !inArticle && element.parentElement?.closest(ARTICLE) == null;
}
