/**
 * What runs in every page of a site that was chosen: says when a page has come up on which the reader might open. Looks at
 * little, changes nothing, and asks nothing of pages without text.
 */
import { articleId } from '../hosts.ts';
import { hasText, isFrontPage, isInUse } from './open-by-itself-page.ts';

/** A page whose elements stay for so long, in milliseconds, is there; after `PATIENCE_MS` it has to be. */
const QUIET_MS = 400;
const PATIENCE_MS = 5000;

/** The part of the Navigation API that is used here; Firefox has had it only since version 147. */
interface Navigation {
  addEventListener: (
    type: 'currententrychange',
    listener: (event: { readonly navigationType: string | null }) => void,
  ) => void;
}

/** @param onVisit called with the page's address, and whether it was there before; see the message `visit` */
export function watchVisits(view: Window, onVisit: (url: string, isAgain: boolean) => void): void {
  const { document, location, performance } = view;
  // Pictures and feeds have no head.
  if (!(document.head as Element | null)) return;
  let current = articleId(location.href);

  const look = async (isNew: boolean, isReload: boolean): Promise<void> => {
    const url = location.href;
    if (isFrontPage(url)) return;
    if (!isNew || !hasText(document)) await untilQuiet(document);
    // A page that is loaded anew is scrolled to where it was by the browser.
    const isScrolled = !isReload && view.scrollY > 0;
    if (location.href === url && hasText(document) && !isScrolled && !isInUse(document))
      onVisit(url, !isNew || isReload);
  };

  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type !== 'back_forward') void untilShown(document).then(() => look(true, entry?.type === 'reload'));

  onMove(view, (isBack) => {
    const id = articleId(location.href);
    if (id === current) return;
    current = id;
    if (!isBack) void look(false, false);
  });
}

/** Chromium loads pages before they are asked for; those wait. */
async function untilShown(document: Document & { readonly prerendering?: boolean }): Promise<void> {
  if (document.prerendering)
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** Resolves when the page's elements have come to rest. */
function untilQuiet(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
      resolve();
    };
    let quiet = setTimeout(end, QUIET_MS);
    const patience = setTimeout(end, PATIENCE_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/**
 * Calls back when a script of the page may have changed its address.
 * @param moved hears whether that was Back or Forward
 */
function onMove(view: Window, moved: (isBack: boolean) => void): void {
  const { navigation } = view as unknown as { readonly navigation?: Navigation };
  if (navigation) {
    navigation.addEventListener('currententrychange', ({ navigationType }) => moved(navigationType === 'traverse'));
    return;
  }
  view.addEventListener('popstate', () => moved(true));
  // The page's own calls are not heard here, but another story has another title.
  new MutationObserver(() => moved(false)).observe(view.document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}
