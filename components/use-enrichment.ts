import { useEffect, useRef } from 'preact/hooks';

import { logFault } from '../utils/log.ts';
import type { Article } from '../utils/types.ts';
import type { Enrichment, EnrichPart, ReaderViewProps } from './reader-props.ts';

/** What in an article asks for each part. */
const NEEDS: Readonly<Record<EnrichPart, string>> = {
  content:
    'figure[data-embed], a[href^="#"], table, pre, code, kbd, math, details, dl, aside, figure + figure, figure > blockquote, abbr',
  tex: 'code.tex',
};

/** Letters from right to left: among them, or beside them, some may run the other way. */
const HAS_BOTH_WAYS = /[\u0590-\u08ff]/;

/**
 * Brings what only some articles need, where this one does.
 * @param place an element around the article's body
 * @returns closes what is open in the article by itself; whether anything was
 */
export function useEnrichment(
  place: { readonly current: Element | null },
  article: Article,
  load: ReaderViewProps['enrich'],
): () => boolean {
  const brought = useRef<Enrichment[]>([]);
  useEffect(() => {
    const body = place.current?.querySelector<HTMLElement>('.body');
    let isOver = false;
    for (const [part, needed] of Object.entries(NEEDS) as [EnrichPart, string][]) {
      if (!body || !(body.querySelector(needed) ?? (part === 'content' && HAS_BOTH_WAYS.test(article.text)))) continue;
      load(part)
        .then((enrich) => {
          if (!isOver && enrich) brought.current.push(enrich(body));
        })
        .catch(logFault);
    }
    return () => {
      isOver = true;
      for (const { end } of brought.current.splice(0)) end();
    };
  }, [article, load]);
  return () => brought.current.some(({ close }) => close());
}
