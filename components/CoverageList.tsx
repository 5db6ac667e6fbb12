import { useState } from 'preact/hooks';

import { sanitizeToFragment } from '../utils/article/sanitize.ts';
import type { LeftOutPart } from '../utils/article/coverage-parts.ts';
import { type PlainKey, plural, t } from '../utils/i18n.ts';
import type { LeftOutList } from '../utils/reader/coverage-list.ts';

const KIND_NAMES = {
  text: 'coverage.text',
  comments: 'coverage.comments',
  beside: 'coverage.beside',
} as const satisfies Record<LeftOutPart['kind'], PlainKey>;

export interface CoverageListProps {
  readonly parts: readonly LeftOutPart[];
  readonly leftOut: Pick<LeftOutList, 'isAdded' | 'setAdded'>;
  /** Holds the article. */
  readonly body: Element;
  /** A part was added, or taken out again. */
  readonly onChange: () => void;
}

/** Puts a part's own text into its row when that is opened: its pictures are not loaded before. */
function fill({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }, html: string): void {
  const place = currentTarget.querySelector('.part-text');
  if (place && !place.hasChildNodes()) place.append(sanitizeToFragment(html, currentTarget.ownerDocument));
}

/** The parts of the page that the article leaves out: each can be read, added at its place, and taken out again. */
export function CoverageList({ parts, leftOut, body, onChange }: CoverageListProps) {
  const [said, setSaid] = useState('');
  return (
    <>
      <ul>
        {parts.map((part) => {
          const isAdded = leftOut.isAdded(part);
          return (
            <li key={part.id} data-part={part.id} data-shown={isAdded}>
              <p class="removed-kind">
                <b>{t(KIND_NAMES[part.kind])}</b>
                <span>{plural('coverage.words', part.words)}</span>
              </p>
              <details onToggle={(event) => fill(event, part.html)}>
                <summary dir="auto">
                  <span id={`start-${part.id}`}>{part.text.slice(0, 240).replaceAll('\n\n', ' · ')}</span>
                </summary>
                <div class="part-text" dir="auto" />
              </details>
              <button
                type="button"
                class="text-button"
                aria-describedby={`start-${part.id}`}
                onClick={() => {
                  leftOut.setAdded(part, !isAdded, body)?.scrollIntoView({ block: 'center' });
                  setSaid(t(isAdded ? 'coverage.takenOut' : 'coverage.added'));
                  onChange();
                }}
              >
                {t(isAdded ? 'coverage.undo' : 'coverage.add')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
