/**
 * Footnotes of an article: the links that refer to them, and what they say. Told by the link's text, a number or a sign,
 * and by where it leads: to a short passage further down. Pure.
 */

/** "1", "[2]", "(a)", "iv", "*", "note 3", "注 4". */
const LABEL =
  /^[[(（【]?\s*(?:(?:note|nota|nb|n|fn|anm\.?|注釈|注释|注|註)\s*)?(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§‖¶]{1,3})\s*[\])）】]?$/iu;
const NOTE = 'li, p, dd, aside, td, div, section';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What is longer is a chapter, and no note. */
const MAX_CHARS = 4000;
/** Signs that stand for "back", and the letters by which a note that is referred to more than once counts its places. */
const BACK = /^(?:[\s↩↵⤴⏎↑^←⇑]|\uFE0E|\uFE0F|[a-z]{1,2}|\[?\d{1,3}\]?[.)]?)*$/u;

export interface Note {
  readonly link: HTMLAnchorElement;
  /** As the text refers to it: "3", "*". */
  readonly label: string;
  /** A copy of what it says, without its number and the links back. */
  readonly copy: () => DocumentFragment;
}

export function fragmentOf(link: Element): string {
  const id = (link.getAttribute('href') ?? '').slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    // A lone percent sign: browsers then take the fragment as it is.
    return id;
  }
}

/** The element that says what the note at `target` says; null where that is no note. */
function findNote(target: Element): Element | null {
  if (target.localName === 'dt')
    return target.nextElementSibling?.localName === 'dd' ? target.nextElementSibling : null;
  let note = target.closest(NOTE);
  // The number alone, in a cell or a box of its own: what it is the number of stands beside it.
  while (note && BACK.test(note.textContent.trim())) note = note.parentElement;
  if (!note || note.matches('.body') || note.querySelector(HEADINGS) || target.closest(HEADINGS)) return null;
  return note.textContent.length <= MAX_CHARS ? note : null;
}

/** Takes out of a copied note what has led there and back. */
function strip(copy: DocumentFragment, label: string): void {
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    if (!BACK.test(link.textContent.trim())) continue;
    const raised = link.parentElement;
    link.remove();
    if (raised?.localName === 'sup' && !raised.textContent.trim()) raised.remove();
  }
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const own of copy.querySelectorAll('[aria-expanded]')) own.removeAttribute('aria-expanded');
  const number = label.replace(/[^\p{L}\p{N}*†‡§‖¶]/gu, '');
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const bare = text.data.replace(/^[\s^↑]+/, '');
    const rest = bare.startsWith(number) ? bare.slice(number.length) : bare;
    // A bare number that a sentence begins with is no label: "3 ships", where it is the third note.
    const isLabel = rest !== bare && (rest.trim() === '' || !/^\w+$/.test(number) || /^\s*[\])）】.:]/.test(rest));
    text.data = isLabel ? rest.replace(/^\s*[\])）】.:]?\s*/, '') : bare;
    if (text.data.trim()) return;
  }
}

/** The references to footnotes in an article's body, in order. */
export function findNotes(body: Element): Note[] {
  const found: { link: HTMLAnchorElement; target: Element; note: Element }[] = [];
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    if (!LABEL.test(link.textContent.trim()) || link.closest(HEADINGS)) continue;
    const target = body.querySelector(`[id="${CSS.escape(fragmentOf(link))}"]`);
    if (!target || !(link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    const note = findNote(target);
    if (note && !note.contains(link)) found.push({ link, target, note });
  }
  return found.map(({ link, target, note }) => {
    const label = link.textContent.trim().replace(/^[[(（【]|[\])）】]$/gu, '');
    return {
      link,
      label,
      copy: () => {
        const range = body.ownerDocument.createRange();
        range.selectNodeContents(note);
        // Notes that stand in one paragraph, parted by their anchors.
        const others = found.filter((one) => one.note === note && one.target !== target);
        if (others.length) {
          range.setStartAfter(target);
          const next = others.find(
            (one) => target.compareDocumentPosition(one.target) & Node.DOCUMENT_POSITION_FOLLOWING,
          );
          if (next) range.setEndBefore(next.target);
        }
        const copy = range.cloneContents();
        strip(copy, label);
        return copy;
      },
    };
  });
}
