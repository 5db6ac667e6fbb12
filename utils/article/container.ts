/**
 * Which part of the page is the article. Readability chooses; it hands back its element, not a string.
 */
import { Readability } from '@mozilla/readability';

const nothing = (): undefined => undefined;

/**
 * Steps of Readability that a snapshot has behind it, answered at once: they look at every element again, and are a third
 * of its time. The names are Readability's own, so a test holds them against its prototype.
 */
export const ANSWERS = {
  // The snapshot holds the pictures of `noscript` elements, and no scripts.
  _unwrapNoscriptImages: nothing,
  _removeScripts: nothing,
  // Metadata comes from `metadata.ts`.
  _getArticleMetadata: () => ({ title: '', excerpt: '-' }),
  _getJSONLD: () => ({}),
  // What is not rendered is not in a snapshot.
  _isProbablyVisible: () => true,
  // A byline is a block like others, judged by its labeller.
  _isValidByline: () => false,
  // The sanitizer drops styles and classes and makes addresses absolute; `repair.ts` has found the pictures.
  _cleanStyles: nothing,
  _cleanClasses: nothing,
  _fixLazyImages: nothing,
  _fixRelativeUris: nothing,
} as const;

class SnapshotReadability extends Readability<Element> {}
Object.assign(SnapshotReadability.prototype, ANSWERS);

/**
 * The element that holds the article, or null where Readability finds none. Takes `snapshot` apart in doing so.
 */
export function pickContainer(snapshot: Document): Element | null {
  if (!snapshot.body.firstElementChild) return null;
  const parsed = new SnapshotReadability(snapshot, {
    keepClasses: true, // labelling reads them; the sanitizer drops them
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? null;
}
