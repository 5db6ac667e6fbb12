import { useLayoutEffect, useRef } from 'preact/hooks';

import { RestorableBody } from '../utils/reader/restorable-body.ts';
import type { Article } from '../utils/types.ts';

export interface ArticleBodyProps {
  readonly article: Pick<Article, 'html' | 'removals' | 'lang'>;
  /** Ids of the removals that are put back. */
  readonly shown: ReadonlySet<string>;
  /** A removal that was just put back, to be brought into sight; null where there is none. */
  readonly focusOn: string | null;
}

/** Takes the pictures that do not load out of sight, so that an offline article shows captions and no broken frames. */
function hideBroken(event: Event): void {
  const { target } = event;
  if (target instanceof HTMLImageElement) target.setAttribute('data-missing', '');
}

/** Follows a link to a place in the article; the browser's own way does not look into shadow roots. */
function followInside(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#') || event.defaultPrevented) return;
  event.preventDefault();
  const root = event.currentTarget as HTMLElement;
  const id = decodeURIComponent(href.slice(1));
  const place = [...root.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === id);
  if (!place) return;
  // Reading on, aloud or by key, begins where the link has led.
  if (!place.matches('a[href], [tabindex]')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

/** The article's text and pictures. Changes to `shown` swap single nodes; the rest stays as it is. */
export function ArticleBody({ article, shown, focusOn }: ArticleBodyProps) {
  const element = useRef<HTMLDivElement>(null);
  const body = useRef<RestorableBody | null>(null);
  useLayoutEffect(() => {
    body.current = new RestorableBody(article, document);
    body.current.show(shown);
    element.current?.replaceChildren(body.current.fragment);
    const root = element.current;
    // Errors of pictures do not bubble.
    root?.addEventListener('error', hideBroken, true);
    return () => root?.removeEventListener('error', hideBroken, true);
  }, [article]);
  useLayoutEffect(() => {
    body.current?.show(shown);
    if (focusOn !== null) body.current?.find(focusOn)?.scrollIntoView({ block: 'center' });
  }, [shown, focusOn]);
  return <div ref={element} class="body" lang={article.lang ?? undefined} onClick={followInside} />;
}
