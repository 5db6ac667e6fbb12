/**
 * The outline of an article: its headings, each below the one that it belongs to.
 */

export interface OutlineEntry<E> {
  readonly heading: E;
  readonly text: string;
  readonly children: readonly OutlineEntry<E>[];
}

/** Fewer headings than this need no outline: they are found by scrolling. */
export const MIN_HEADINGS = 3;

type Heading = Pick<Element, 'localName' | 'textContent'>;
const levelOf = ({ localName }: Heading): number => Number(localName.slice(1));

/**
 * Headings, in the order of the text, as a tree. A level that the article leaves out counts for nothing: below an `h2`,
 * an `h4` stands as deep as an `h3` would.
 */
export function toOutline<E extends Heading>(headings: readonly E[]): readonly OutlineEntry<E>[] {
  interface Open extends OutlineEntry<E> {
    readonly children: Open[];
  }
  const top: Open[] = [];
  const open: Open[] = [];
  for (const heading of headings) {
    const entry: Open = { heading, text: heading.textContent.trim(), children: [] };
    for (let last = open.at(-1); last && levelOf(last.heading) >= levelOf(heading); last = open.at(-1)) open.pop();
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}
