/**
 * Addresses within the library page: the list, or one article. They live in the fragment, so that Back returns from an
 * article to the list, and an article can be opened in a tab of its own.
 */
export type LibraryRoute =
  { readonly view: 'list' } | { readonly view: 'article'; readonly id: string } | { readonly view: 'unknown' };

const READ = '#read=';

/** The fragment that opens the article `id`, with its `#`. */
export const toReadHash = (id: string): string => READ + encodeURIComponent(id);

/** What a fragment, with its `#` or empty, asks for. */
export function parseLibraryHash(hash: string): LibraryRoute {
  if (hash === '' || hash === '#') return { view: 'list' };
  if (!hash.startsWith(READ)) return { view: 'unknown' };
  try {
    return { view: 'article', id: decodeURIComponent(hash.slice(READ.length)) };
  } catch (error) {
    if (error instanceof URIError) return { view: 'unknown' };
    throw error;
  }
}
