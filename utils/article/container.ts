/**
 * Which part of the page is the article. Readability chooses; it hands back its element, not a string.
 */
import { Readability } from '@mozilla/readability';

/**
 * The element that holds the article, or null where Readability finds none. Takes `snapshot` apart in doing so.
 */
export function pickContainer(snapshot: Document): Element | null {
  if (!snapshot.body.firstElementChild) return null;
  const parsed = new Readability<Element>(snapshot, {
    keepClasses: true, // labelling reads them; the sanitizer drops them
    disableJSONLD: true, // metadata comes from `metadata.ts`
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? null;
}
