/**
 * "Read the selection": what the user has selected, as a container.
 */

import { findFormulas } from './maths.ts';

const MIN_CHARS = 20;
const NO_TEXT =
  'script, style, link, meta, noscript, template, iframe, object, embed, svg, canvas, form, button, input';

/** Whether text worth reading is selected. */
export function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim().length >= MIN_CHARS;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) ||
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

/** The node of `twin`'s tree that lies where `node` lies in that of `root`. */
function findTwin(node: Node, root: Node, twin: Node): Node {
  if (node === root || !node.parentNode) return twin;
  const index = Array.prototype.indexOf.call(node.parentNode.childNodes, node);
  return findTwin(node.parentNode, root, twin).childNodes[index] ?? twin;
}

/**
 * What `range` shows, made of nodes of `target`. Copied there as a whole and cut afterwards: cloned within the page, its
 * pictures would load again and its custom elements would wake.
 */
function copyRange(range: Range, target: Document, skip: (element: Element) => boolean): DocumentFragment {
  const root = range.commonAncestorContainer;
  const twin = target.importNode(root, true);
  const copied = target.createRange();
  copied.setStart(findTwin(range.startContainer, root, twin), range.startOffset);
  copied.setEnd(findTwin(range.endContainer, root, twin), range.endOffset);
  if (root instanceof Element && twin instanceof Element) {
    const twins = [...twin.querySelectorAll('*')];
    const hidden = [...root.querySelectorAll('*')].map(
      (element) => range.intersectsNode(element) && (!isShown(element) || skip(element)),
    );
    // A selection reaches over what is not shown, and nobody has seen that to select it.
    for (const [index, element] of twins.entries()) if (hidden[index]) element.remove();
  }
  return copied.extractContents();
}

/**
 * A copy of the selected content, in a document of its own, with addresses made absolute; null where nothing is selected.
 * @param skip what else to leave out, beside what is not shown
 */
export function selectedContainer(
  document: Document,
  skip: ((element: Element) => boolean) | null = null,
): Element | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const copy = document.implementation.createHTMLDocument('');
  const base = copy.createElement('base');
  base.href = document.baseURI;
  copy.head.append(base);
  const container = copy.createElement('div');
  copy.body.append(container);
  for (let index = 0; index < selection.rangeCount; index += 1)
    container.append(copyRange(selection.getRangeAt(index), copy, skip ?? (() => false)));
  for (const [element, make] of findFormulas(container) ?? []) element.replaceWith(make(copy) ?? '');
  for (const element of container.querySelectorAll(NO_TEXT)) element.remove();
  for (const element of container.querySelectorAll('[href], [src]')) {
    for (const name of ['href', 'src']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, URL.parse(value, document.baseURI)?.href ?? '');
    }
  }
  return container;
}
