/**
 * Documents and structured data for tests, made from strings.
 */
import type { StructuredData } from '../../../utils/article/structured-data.ts';

/** A document of a page, whose addresses stand on https://fell.example/news/. It has no window. */
export function toPage(body: string, head = ''): Document {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = `<base href="https://fell.example/news/">${head}`;
  page.body.innerHTML = body;
  return page;
}

/** What a page without structured data says of itself, and what is known beside. */
export const toData = (known: Partial<StructuredData> = {}): StructuredData => ({
  headline: null,
  authors: [],
  publisher: null,
  published: null,
  modified: null,
  lang: null,
  image: null,
  isArticle: false,
  types: [],
  gated: false,
  gatedParts: [],
  declaredWords: null,
  ...known,
});

/** A text of that many words in sentences, no two of which are alike. */
export function textOf(words: number): string {
  const names = ['bell', 'winch', 'tower', 'rope', 'ringer', 'council', 'verse'];
  const list = Array.from({ length: words }, (_, index) =>
    index % 9 === 0 ? `number${index}` : names[(index * index) % 7]!,
  );
  return `${list.join(' ')}.`;
}

/** Stands in for layout, which these tests have none of: everything is shown but what is, or is in, `[data-hidden]`. */
export function stubVisibility(): void {
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('[data-hidden]') === null;
  };
}
