/**
 * Every piece of text in an element of its own, so that it can be judged, taken out and put back by itself.
 */

export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const hasText = (node: Node): boolean => node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent ?? '');

/** Tells whether something is a block or holds one, so that an inline element around blocks counts as a wrapper. */
function wrapperReader(): (node: Node) => node is Element {
  const holders = new Set<Element>();
  return (node): node is Element => {
    if (!(node instanceof Element)) return false;
    if (BLOCK_TAGS.has(node.localName) || holders.has(node)) return true;
    if (!node.firstElementChild) return false;
    for (const inner of node.getElementsByTagName('*')) {
      if (!BLOCK_TAGS.has(inner.localName)) continue;
      // All on the way to it are asked next.
      for (let up: Element | null = inner; up && up !== node; up = up.parentElement) holders.add(up);
      return true;
    }
    return false;
  };
}

/**
 * The elements that hold a container's pieces of text, in document order. Loose text beside blocks is put into elements,
 * so the container changes, but its text does not.
 */
export function wrapBlocks(container: Element): Element[] {
  const isWrapper = wrapperReader();
  const found: Element[] = [];
  // By hand, and not by recursion: a page may nest as deep as it likes.
  const ahead: { readonly element: Element; readonly isBlock: boolean }[] = [{ element: container, isBlock: false }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { element, isBlock } = next;
    const inside = isBlock || !element.firstElementChild ? [] : partsOf(element, isWrapper);
    if (inside.length) for (const part of inside.toReversed()) ahead.push(part);
    else if (isBlock || hasText(element)) found.push(element);
  }
  return found;
}

/** A wrapper's blocks of loose text, wrapped, and the wrappers in it, in order; none where there is no wrapper in it. */
function partsOf(
  wrapper: Element,
  isWrapper: (node: Node) => node is Element,
): { readonly element: Element; readonly isBlock: boolean }[] {
  const children = [...wrapper.childNodes];
  const areWrappers = children.map(isWrapper);
  if (!areWrappers.includes(true)) return [];
  const parts: { readonly element: Element; readonly isBlock: boolean }[] = [];
  let run: Node[] = [];
  const close = (): void => {
    if (run.some(hasText)) {
      const element = wrapper.ownerDocument.createElement('div');
      wrapper.insertBefore(element, run[0] ?? null);
      element.append(...run);
      parts.push({ element, isBlock: true });
    }
    run = [];
  };
  children.forEach((child, index) => {
    if (areWrappers[index]) {
      close();
      parts.push({ element: child as Element, isBlock: false });
    } else run.push(child);
  });
  close();
  return parts;
}
