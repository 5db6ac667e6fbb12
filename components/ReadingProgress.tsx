import { effect } from '@preact/signals-core';
import { useEffect, useRef, useState } from 'preact/hooks';

import { formatNumber, plural, t } from '../utils/i18n.ts';
import { toReadingMinutes } from '../utils/reader/reading-time.ts';
import type { Way } from '../utils/reader/way.ts';
import type { Article } from '../utils/types.ts';

export interface ReadingProgressProps {
  readonly way: Way;
  readonly article: Pick<Article, 'words' | 'lang'>;
}

/** How long the rest takes to read; empty at the end. */
export const toTimeLeft = ({ words, lang }: ReadingProgressProps['article'], share: number): string =>
  share < 1 ? plural('way.minutesLeft', toReadingMinutes(words * (1 - share), lang)) : '';

/** How long the rest takes to read. Rendered anew once a minute of reading, and not with every movement. */
export function TimeLeft({ way, article }: ReadingProgressProps) {
  const [text, setText] = useState('');
  useEffect(() => effect(() => setText(toTimeLeft(article, way.share.value))), [way, article]);
  return <span class="time-left">{text}</span>;
}

/** A thin line at the window's top that grows with what is read. A screen reader says its value when it is asked to. */
export function ReadingProgress({ way, article }: ReadingProgressProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      // Past the rendering: this changes with every frame in which the text moves.
      effect(() => {
        const { value: share } = way.share;
        line.current?.style.setProperty('--share', String(share));
        const percent = Math.floor(100 * share);
        if (line.current?.ariaValueNow === String(percent)) return;
        const read = t('way.read', { percent: formatNumber(percent / 100, { style: 'percent' }) });
        const text = [read, toTimeLeft(article, share)].filter(Boolean).join(' · ');
        Object.assign(line.current ?? {}, { ariaValueNow: String(percent), ariaValueText: text });
      }),
    [way, article],
  );
  return <div ref={line} class="progress" role="progressbar" aria-label={t('way.progress')} />;
}
