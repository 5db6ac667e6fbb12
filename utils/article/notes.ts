/**
 * The list of footnotes at an article's end: found by what refers to it, and kept, where the choice of the article's
 * container would leave it out as a footer or a list of links.
 */

/** Names of links that refer to a footnote. */
const REFERENCE = /noteref|footnote-(?:anchor|ref)/;
const NOTE = 'li, dd, p, aside, div, td';
/** A list with more than this share (0..1) of the page's text is no list of notes. */
const MAX_SHARE = 0.5;

export interface Notes {
  /** Puts the list at the end of the chosen container, unless that holds it. */
  readonly keepIn: (container: Element) => void;
}

const fragmentOf = (link: Element): string => {
  const href = link.getAttribute('href') ?? '';
  const id = href.slice(href.indexOf('#') + 1);
  try {
    return decodeURIComponent(id);
  } catch {
    // A lone percent sign; browsers then take the fragment as it is.
    return id;
  }
};

/** The footnotes of a snapshot; null where it has none. */
export function findNotes(snapshot: Document): Notes | null {
  const { body } = snapshot;
  const page = `${snapshot.baseURI.split('#')[0] ?? ''}#`;
  const references = [...body.getElementsByTagName('a')].filter((link) => {
    const href = link.getAttribute('href');
    return (
      href?.includes('#') &&
      (href.startsWith('#') || href.startsWith(page)) &&
      // Raised, or saying what it is.
      (link.closest('sup') ?? link.querySelector('sup') ?? REFERENCE.test(`${link.role ?? ''} ${link.className}`))
    );
  });
  if (!references.length) return null;
  for (const anchor of body.querySelectorAll<HTMLAnchorElement>('a[name]'))
    anchor.id ||= anchor.getAttribute('name') ?? '';
  const notes = references.flatMap((link) => {
    const target = snapshot.getElementById(fragmentOf(link));
    const isBelow = target && link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
    return (isBelow && target.closest(NOTE)) || [];
  });
  const [first] = notes;
  const [reference] = references;
  if (!first || !reference) return null;
  let list: Element | null = first.localName === 'li' || first.localName === 'dd' ? first.parentElement : first;
  while (list && notes.some((note) => !list?.contains(note))) list = list.parentElement;
  if (!list || list === body || list.contains(reference)) return null;
  if (list.textContent.length > MAX_SHARE * body.textContent.length) return null;
  const kept = list;
  return {
    keepIn: (container) => {
      if (container.contains(first)) return;
      const section = container.ownerDocument.createElement('section');
      section.append(kept);
      (container.querySelector('.page') ?? container).append(section);
    },
  };
}
