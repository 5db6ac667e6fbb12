/**
 * What a snapshot leaves out because it can never be story: machinery, navigation, controls. Judged by tag, role and
 * state alone, never by words, so that it holds in every language. Cleaning first also makes Readability's work smaller.
 */

import { BLOCK_TAGS } from '../cleanup/wrap.ts';
import { MARK } from './marks.ts';

/** Names rather than one long selector, which a new document would have to parse anew each time. */
const MACHINERY = new Set(
  (
    'script style link meta template noscript iframe frame frameset object embed applet canvas svg map dialog input select ' +
    'textarea datalist option progress meter amp-ad amp-sidebar amp-analytics amp-consent amp-user-notification ' +
    'amp-sticky-ad amp-auto-ads amp-embed amp-social-share amp-pixel'
  ).split(' '),
);

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

/** Whether an element goes for its emptiness alone; what else there is to know of it need not be asked. */
export const isIdle = (element: Element): boolean =>
  !element.hasChildNodes() && IDLE.has(element.localName) && !isAnchor(element);

/** Whether an element is a place that links lead to, such as a footnote, by itself. */
const isAnchor = (element: Element): boolean =>
  element.localName === 'a' && !element.hasAttribute('href') && (element.id !== '' || element.hasAttribute('name'));

/** What holds an article, by the page's own markup. */
const ARTICLE = 'article, main, [role=main], [itemprop~=articleBody]';

/** Whether an element is machinery: nothing in it is text to read. */
export const isMachinery = (element: Element): boolean => MACHINERY.has(element.localName);

/** Whether an element is a form control: a mark that its surroundings are a form and not a text. */
export function isControl(element: Element): boolean {
  const { localName } = element;
  if (localName === 'textarea' || localName === 'select') return true;
  return localName === 'input' && !/^(?:hidden|image)$/i.test(element.getAttribute('type') ?? '');
}

/** Whether an element of the live page is a frame around its story: navigation, a banner, a dialog, the site's header. */
export function isChrome(element: Element): boolean {
  const { localName } = element;
  if (localName === 'nav' || localName === 'menu') return true;
  const role = element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role)) {
    // By the role's meaning a row of tabs holds no panels; where it does, the panels hold text.
    if (role === 'tablist') return element.querySelector('[role=tabpanel]') === null;
    return role !== 'banner' || (localName !== 'article' && localName !== 'main');
  }
  // Those of an article hold its title and its notes.
  if (localName === 'header' || localName === 'footer') return element.parentElement?.closest(ARTICLE) == null;
  return element.getAttribute('aria-modal') === 'true';
}

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

/** Takes out of a snapshot what only a look at the whole of it tells: forms without text, and the layout of the source. */
export function pruneClutter(root: Element): void {
  for (const form of root.querySelectorAll('form')) pruneForm(form);
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
