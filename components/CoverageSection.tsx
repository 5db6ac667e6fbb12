import { useEffect, useRef, useState } from 'preact/hooks';

import type { LeftOutPart } from '../utils/article/coverage-parts.ts';
import { plural, t } from '../utils/i18n.ts';
import { isPoor, toCoverageLine } from '../utils/reader/coverage-line.ts';
import type { LeftOutList, Look } from '../utils/reader/coverage-list.ts';
import { CoverageList } from './CoverageList.tsx';

export interface CoverageSectionProps {
  /** Share (0..1) of the page's text that is shown; null where it is not known. */
  readonly coverage: number | null;
  /** What the page has beside; null where there is no page any more. */
  readonly leftOut: LeftOutList | null;
  /** Whether this is what the list was opened for. */
  readonly isAtLeftOut: boolean;
  /** Holds the article; null where it is not there. */
  readonly body: Element | null;
}

/** Between the top of the panel and what it was opened for. */
const MARGIN_PX = 12;

function toSentence(found: Look | null): string | null {
  if (!found) return t('coverage.looking');
  if (found.status === 'changed') return t('coverage.changed');
  if (found.status === 'failed') return t('coverage.failed');
  return found.parts.length ? null : t('coverage.nothing');
}

/** How many parts are out of the article at the moment; null where none is. */
function toCount(parts: readonly LeftOutPart[]): string | null {
  if (!parts.length) return null;
  const hasText = parts.some(({ kind }) => kind === 'text');
  return plural(hasText ? 'coverage.partsLeftOut' : 'coverage.partsBeside', parts.length);
}

/** How much of the page the article shows, and what else is there. The page is looked at when this is first shown. */
export function CoverageSection({ coverage, leftOut, isAtLeftOut, body }: CoverageSectionProps) {
  const [found, setFound] = useState<Look | null>(null);
  const [, update] = useState({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (leftOut) setFound(leftOut.look());
  }, [leftOut]);
  useEffect(() => {
    if (!isAtLeftOut || !found) return;
    heading.current?.focus({ preventScroll: true });
    // The panel alone: a reader that scrolls below it would lose the place.
    const panel = heading.current?.closest('[role=dialog]');
    if (panel && heading.current)
      panel.scrollTop += heading.current.getBoundingClientRect().top - panel.getBoundingClientRect().top - MARGIN_PX;
  }, [isAtLeftOut, found]);

  const parts = found?.status === 'found' ? found.parts : [];
  const out = parts.filter((part) => !leftOut?.isAdded(part));
  const line = [coverage === null ? null : toCoverageLine(coverage), toCount(out)].filter(Boolean).join(' · ');
  const sentence = toSentence(found);
  return (
    <section class="left-out">
      <h2 ref={heading} tabIndex={-1}>
        {t('coverage.leftOut')}
      </h2>
      {line && (
        <p class="coverage-line" data-poor={isPoor(coverage)}>
          {line}
        </p>
      )}
      {leftOut && sentence !== null && <p class="removed-none">{sentence}</p>}
      {leftOut && body && parts.length > 0 && (
        <CoverageList parts={parts} leftOut={leftOut} body={body} onChange={() => update({})} />
      )}
    </section>
  );
}
