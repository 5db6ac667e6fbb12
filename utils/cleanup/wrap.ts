/**
 * Every piece of text in an element of its own, so that it can be judged, taken out and put back by itself.
 */

export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that are blocks or hold one, so that an inline element around blocks counts as a wrapper. */
function findWrappers(container: Element): Set<Element> {
  const wrappers = new Set<Element>([container]);
  for (const element of container.querySelectorAll('*')) {
    if (!BLOCK_TAGS.has(element.localName)) continue;
    for (let up: Element | null = element; up && !wrappers.has(up); up = up.parentElement) wrappers.add(up);
  }
  return wrappers;
}

const hasText = (node: Node): boolean => node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent ?? '');

/** Puts loose text that stands beside blocks into an element of its own, so that every block is an element. */
function wrapLooseText(wrapper: Element, wrappers: ReadonlySet<Element>): Element[] {
  const isWrapper = (node: Node): boolean => wrappers.has(node as Element);
  const children = [...wrapper.childNodes];
  if (!children.some(isWrapper)) return children.some(hasText) ? [wrapper] : [];
  const made: Element[] = [];
  let run: Node[] = [];
  const close = (): void => {
    if (run.some(hasText)) {
      const element = wrapper.ownerDocument.createElement('div');
      wrapper.insertBefore(element, run[0] ?? null);
      element.append(...run);
      made.push(element);
    }
    run = [];
  };
  for (const child of children) {
    if (isWrapper(child)) close();
    else run.push(child);
  }
  close();
  return made;
}

/**
 * The elements that hold a container's pieces of text, in document order. Loose text beside blocks is put into elements,
 * so the container changes, but its text does not.
 */
export function wrapBlocks(container: Element): Element[] {
  const wrappers = findWrappers(container);
  const found = new Set([...wrappers].flatMap((wrapper) => wrapLooseText(wrapper, wrappers)));
  return [container, ...container.querySelectorAll('*')].filter((element) => found.has(element));
}
