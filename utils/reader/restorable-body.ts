/**
 * The article's nodes, in which each removal can be put back at its place and taken out again, any number of times,
 * without touching the rest: pictures stay loaded, and the page does not jump.
 */
import { sanitizeToFragment } from '../article/sanitize.ts';
import type { Article, Removal } from '../types.ts';

/** Marks what was put back, so that it can be seen. */
export const RESTORED_ATTRIBUTE = 'data-restored';

interface Place {
  readonly removal: Removal;
  /** Stands in the article while the removal is in force. */
  readonly marker: Element;
  /** What stands there instead, or null while it is out. */
  restored: readonly ChildNode[] | null;
}

export class RestorableBody {
  /** Put this into the document once. */
  readonly fragment: DocumentFragment;
  readonly #document: Document;
  readonly #places = new Map<string, Place>();

  constructor({ html, removals }: Pick<Article, 'html' | 'removals'>, document: Document) {
    this.#document = document;
    this.fragment = sanitizeToFragment(html, document);
    const byId = new Map(removals.map((removal) => [removal.id, removal]));
    for (const marker of this.fragment.querySelectorAll('[data-removal]')) {
      const removal = byId.get(marker.getAttribute('data-removal') ?? '');
      if (removal) this.#places.set(removal.id, { removal, marker, restored: null });
    }
  }

  /** Puts back the removals of these ids, and takes out all others. */
  show(ids: ReadonlySet<string>): void {
    for (const [id, place] of this.#places) {
      if (ids.has(id) && !place.restored) this.#putBack(place);
      else if (!ids.has(id) && place.restored) this.#takeOut(place, place.restored);
    }
  }

  /** The first element of a removal that was put back; null while it is out. */
  find(id: string): Element | null {
    return this.#places.get(id)?.restored?.find((node) => node instanceof Element) ?? null;
  }

  #putBack(place: Place): void {
    const fragment = sanitizeToFragment(place.removal.html, this.#document);
    for (const element of fragment.children) element.setAttribute(RESTORED_ATTRIBUTE, '');
    const nodes = [...fragment.childNodes];
    if (!nodes.length) return;
    place.marker.replaceWith(fragment);
    place.restored = nodes;
  }

  #takeOut(place: Place, nodes: readonly ChildNode[]): void {
    nodes[0]?.before(place.marker);
    for (const node of nodes) node.remove();
    place.restored = null;
  }
}
