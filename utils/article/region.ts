/**
 * The part of the page worth copying: the smallest element around nearly all of its running text, with a level or two of
 * room. Story text comes in paragraphs; menus, rails and footers do not. Looking at less makes all that follows faster.
 */

const MIN_PARAGRAPH_CHARS = 80;
const MIN_PARAGRAPHS = 4;
const MIN_CHARS = 1200;
const SHARE = 0.94;

/** The region, or `document.body` where the page's text is not in paragraphs or is all over it. */
export function findRegion(document: Document): Element | null {
  const body = document.body as Element | null;
  if (!body) return document.documentElement as Element | null;
  const paragraphs: { readonly element: Element; readonly chars: number }[] = [];
  let total = 0;
  for (const element of body.getElementsByTagName('p')) {
    const chars = element.textContent.length;
    if (chars < MIN_PARAGRAPH_CHARS || !element.checkVisibility()) continue;
    paragraphs.push({ element, chars });
    total += chars;
  }
  if (paragraphs.length < MIN_PARAGRAPHS || total < MIN_CHARS) return body;

  const held = new Map<Element, number>();
  let region: Element = body;
  for (const { element, chars } of paragraphs) {
    for (let up = element.parentElement; up && up !== body; up = up.parentElement)
      held.set(up, (held.get(up) ?? 0) + chars);
  }
  const middle = paragraphs[Math.floor(paragraphs.length / 2)];
  for (let up = middle?.element.parentElement; up && up !== body; up = up.parentElement) {
    if ((held.get(up) ?? 0) >= SHARE * total) {
      region = up;
      break;
    }
  }
  // Title, standfirst and lead picture stand beside the text's own box, mostly in an element named for the article.
  const named = region.closest('article, main, [role=main]');
  if (named) return named;
  return region === body ? body : (region.parentElement ?? body);
}
