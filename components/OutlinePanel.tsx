import { useMemo } from 'preact/hooks';

import { formatNumber, t } from '../utils/i18n.ts';
import { type OutlineEntry, toOutline } from '../utils/reader/outline.ts';
import type { Article } from '../utils/types.ts';
import { type ReadingProgressProps, toTimeLeft } from './ReadingProgress.tsx';
import { useSignalValue } from './use-signal-value.ts';

export interface OutlinePanelProps extends ReadingProgressProps {
  readonly article: Pick<Article, 'words' | 'lang' | 'dir'>;
  /** A heading was chosen. */
  readonly onGo: (heading: HTMLElement) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrow keys go from heading to heading, as in any menu; so does Tab. */
function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...event.currentTarget.querySelectorAll('button')];
  const next = all[all.indexOf(event.target as HTMLButtonElement) + step];
  event.preventDefault();
  next?.focus();
}

/** The article's headings, the one of what is being read marked. */
export function OutlinePanel({ way, article, onGo }: OutlinePanelProps) {
  const headings = useSignalValue(way.headings);
  const current = useSignalValue(way.current);
  const share = useSignalValue(way.share);
  const outline = useMemo(() => toOutline(headings), [headings]);
  const toList = (entries: readonly OutlineEntry<HTMLElement>[]) => (
    <ol>
      {entries.map(({ heading, text, children }, index) => (
        <li key={index}>
          <button
            type="button"
            aria-current={heading === current ? 'location' : undefined}
            onClick={() => onGo(heading)}
          >
            {text}
          </button>
          {children.length > 0 && toList(children)}
        </li>
      ))}
    </ol>
  );
  const read = t('way.read', { percent: formatNumber(Math.floor(100 * share) / 100, { style: 'percent' }) });
  return (
    <div class="outline" onKeyDown={onKeyDown}>
      <p class="outline-head">{[read, toTimeLeft(article, share)].filter(Boolean).join(' · ')}</p>
      {/* As the article is written: steps in are on the side on which its lines begin. */}
      <div dir={article.dir} lang={article.lang ?? undefined}>
        {toList(outline)}
      </div>
    </div>
  );
}
