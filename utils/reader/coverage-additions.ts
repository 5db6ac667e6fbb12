/**
 * Parts of the page that the user adds to its article: in the reader at their places, and in what is saved.
 */
import { findFixed, OWN_BOXES } from '../article/coverage-anchors.ts';
import type { LeftOutPart } from '../article/coverage-parts.ts';
import { parseInert, sanitizeToFragment, sanitizeToHtml } from '../article/sanitize.ts';
import type { Article } from '../types.ts';
import { RESTORED_ATTRIBUTE } from './restorable-body.ts';

/** On an element that holds an added part; its value is the part's number. */
const ADDED = 'data-added';

/** Puts `element`, an added part, where it belongs in `body`: after its anchor, and after the parts that come before it. */
function place(element: Element, number: number, anchor: Element | undefined, body: Element): void {
  element.setAttribute(ADDED, String(number));
  let before = anchor?.closest(OWN_BOXES) ?? anchor ?? null;
  const next = (): Element | null => (before ? before.nextElementSibling : body.firstElementChild);
  for (let near = next(); near?.hasAttribute(ADDED) && Number(near.getAttribute(ADDED)) < number; near = next())
    before = near;
  if (before) before.after(element);
  else body.prepend(element);
}

/** `text` with `added` after the block `follows`: before all else where that is null, and at the end where it is a caption. */
function insertText(text: string, follows: string | null, added: string): string {
  if (follows === null) return `${added}\n\n${text}`;
  const at = text.lastIndexOf(follows);
  const end = at < 0 ? text.length : at + follows.length;
  return `${text.slice(0, end)}\n\n${added}${text.slice(end)}`;
}

export class Additions {
  readonly #added = new Map<string, { readonly part: LeftOutPart; readonly element: Element }>();

  has(id: string): boolean {
    return this.#added.has(id);
  }

  /** Words of the parts that are in the article now. */
  get words(): number {
    return [...this.#added.values()].reduce((sum, { part }) => sum + part.words, 0);
  }

  /**
   * Puts a part into the article that is shown.
   * @param number its place among all parts
   * @param body the element that holds the article
   * @returns what holds it there
   */
  add(part: LeftOutPart, number: number, body: Element): Element {
    const element = body.ownerDocument.createElement('div');
    element.setAttribute(RESTORED_ATTRIBUTE, '');
    element.append(sanitizeToFragment(part.html, body.ownerDocument));
    place(element, number, findFixed(body)[part.after], body);
    this.#added.set(part.id, { part, element });
    return element;
  }

  /** Takes a part out of the article again. */
  remove(id: string): void {
    this.#added.get(id)?.element.remove();
    this.#added.delete(id);
  }

  /** `article` with the parts that were added: what is saved, and found by searching. */
  toArticle(article: Article): Article {
    if (!this.#added.size) return article;
    const { body } = parseInert(article.html);
    const fixed = findFixed(body);
    let { text } = article;
    for (const { part, element } of this.#added.values()) {
      const copy = body.ownerDocument.importNode(element, true);
      place(copy, Number(element.getAttribute(ADDED)), fixed[part.after], body);
      text = insertText(text, part.follows, part.text);
    }
    return { ...article, text, words: article.words + this.words, html: sanitizeToHtml([body])[0] ?? article.html };
  }
}
