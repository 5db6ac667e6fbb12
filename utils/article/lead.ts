/**
 * The picture above the story. It mostly stands outside the container that holds the text, so it is found first.
 */
import { countWords } from '../text.ts';

const STORY_WORDS = 25;
const CLUTTER =
  'aside, nav, [class*=related], [class*=recommend], [class*=teaser], [class*=author], [class*=avatar], [class*=logo], [class*=promo]';

const fileOf = (address: string | null): string => {
  const path = address?.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]?\d+x\d+(?=\.\w+$)/, '');
};

const isLarge = (image: Element): boolean => {
  const width = Number(image.getAttribute('width'));
  return !width || width >= 400;
};

/**
 * A copy of the lead picture with its caption, or null.
 * @param shared the picture that the page names for sharing: where the same one is shown, it is the lead
 */
export function findLead(snapshot: Document, shared: string | null): Element | null {
  const first = [...snapshot.querySelectorAll('p')].find(
    (paragraph) => countWords(paragraph.textContent) >= STORY_WORDS,
  );
  const isAbove = (image: Element): boolean =>
    !first || (image.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const images = [...snapshot.querySelectorAll('img')].filter(
    (image) => isAbove(image) && isLarge(image) && !image.closest(CLUTTER),
  );
  const named = images.find((image) => shared !== null && fileOf(image.getAttribute('src')) === fileOf(shared));
  const image = named ?? images.find((candidate) => candidate.closest('article, main') && candidate.closest('figure'));
  if (!image) return null;
  const figure = image.closest('figure');
  return (figure && countWords(figure.textContent) <= 120 ? figure : image).cloneNode(true) as Element;
}

/** Puts the lead picture above the text, unless the text shows the same picture already. */
export function addLead(container: Element, lead: Element | null): void {
  const image = lead?.matches('img') ? lead : lead?.querySelector('img');
  if (!lead || !image) return;
  const file = fileOf(image.getAttribute('src'));
  if ([...container.querySelectorAll('img')].some((other) => fileOf(other.getAttribute('src')) === file)) return;
  image.setAttribute('src', URL.parse(image.getAttribute('src') ?? '', container.ownerDocument.baseURI)?.href ?? '');
  (container.querySelector('.page') ?? container).prepend(lead);
}
