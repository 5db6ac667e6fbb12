/**
 * The parts of the page that an open reader leaves out, and those of them that were added.
 */
import { findLeftOut, type LeftOut, type LeftOutPart } from '../article/coverage-parts.ts';
import { logFault } from '../log.ts';
import type { Article } from '../types.ts';
import { Additions } from './coverage-additions.ts';
import { LOOKING_ATTRIBUTE } from './host.ts';

/** What looking at the page came to. */
export type Look = LeftOut | { readonly status: 'failed' };

/** What the list of left-out parts works with. */
export interface LeftOutList {
  /** Looks at the page, which takes a moment; once, unless nothing came of it. Never throws. */
  readonly look: () => Look;
  readonly isAdded: (part: LeftOutPart) => boolean;
  /** Puts a part into the article, or takes it out again. `body` holds the article. Gives what holds the part now, or null. */
  readonly setAdded: (part: LeftOutPart, isAdded: boolean, body: Element) => Element | null;
  /** Share (0..1) of the page's text that the article shows with what was added; null before the page was looked at. */
  readonly coverage: () => number | null;
}

/**
 * @param host the reader's element, which hides the page
 * @param onChange called with the article as it is shown, whenever that or what is known of its coverage has changed
 */
export function createLeftOutList(
  document: Document,
  host: Element,
  article: Article,
  onChange: (article: Article) => void,
): LeftOutList {
  const additions = new Additions();
  let found: Look | null = null;

  const coverage = (): number | null => {
    if (found?.status !== 'found') return null;
    // What the page itself sets beside its story is listed, and not missed.
    const missing = found.parts.filter((part) => part.kind === 'text' && !additions.has(part.id));
    const added = found.parts.filter((part) => part.kind === 'text' && additions.has(part.id));
    const wordsOf = (parts: readonly LeftOutPart[]): number => parts.reduce((sum, { words }) => sum + words, 0);
    const shown = found.shownWords + wordsOf(added);
    return shown / Math.max(1, shown + wordsOf(missing));
  };
  const tell = (): void => {
    const share = article.access === 'full' ? coverage() : null;
    onChange({ ...additions.toArticle(article), coverage: share });
  };

  return {
    look: () => {
      if (found?.status === 'found') return found;
      // Before the next frame it is hidden again, and nobody has seen it.
      host.setAttribute(LOOKING_ATTRIBUTE, '');
      try {
        found = findLeftOut(document, article);
      } catch (error) {
        logFault(error);
        found = { status: 'failed' };
      } finally {
        host.removeAttribute(LOOKING_ATTRIBUTE);
      }
      tell();
      return found;
    },
    isAdded: ({ id }) => additions.has(id),
    setAdded: (part, isAdded, body) => {
      const number = found?.status === 'found' ? found.parts.indexOf(part) : 0;
      const element = isAdded ? additions.add(part, number, body) : null;
      if (!isAdded) additions.remove(part.id);
      tell();
      return element;
    },
    coverage,
  };
}
