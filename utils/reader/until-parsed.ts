/**
 * Waiting for a page that is still coming in.
 */

/** How long a click waits for the rest of a page, in milliseconds. Longer, and it would look as if nothing happened. */
export const PATIENCE_MS = 1500;

/** Resolves to whether the document was read to its end, which it waits for, though not for longer than `patienceMs`. */
export function untilParsed(document: Document, patienceMs = PATIENCE_MS): Promise<boolean> {
  if (document.readyState !== 'loading') return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      document.removeEventListener('DOMContentLoaded', end);
      resolve(document.readyState !== 'loading');
    };
    const timer = setTimeout(end, patienceMs);
    document.addEventListener('DOMContentLoaded', end);
  });
}
