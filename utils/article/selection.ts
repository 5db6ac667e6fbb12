/**
 * "Read the selection": what the user has selected, as a container.
 */

/** Whether text worth reading is selected. */
export function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim().length >= 20;
}

/** A copy of the selected content, in a document of its own, with addresses made absolute; null where nothing is selected. */
export function selectedContainer(document: Document): Element | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const copy = document.implementation.createHTMLDocument('');
  const container = copy.createElement('div');
  copy.body.append(container);
  for (let index = 0; index < selection.rangeCount; index += 1) {
    container.append(copy.importNode(selection.getRangeAt(index).cloneContents(), true));
  }
  for (const element of container.querySelectorAll('script, style, noscript, template, iframe, svg, form, button'))
    element.remove();
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const) {
    for (const element of container.querySelectorAll(selector)) {
      element.setAttribute(name, URL.parse(element.getAttribute(name) ?? '', document.baseURI)?.href ?? '');
    }
  }
  return container;
}
