import { plural, t } from '../utils/i18n.ts';
import { KIND_NAMES, toReason } from '../utils/reader/removals.ts';
import type { Removal } from '../utils/types.ts';
import { CleanupSwitches, type CleanupSwitchesProps } from './CleanupSwitches.tsx';
import { CoverageSection, type CoverageSectionProps } from './CoverageSection.tsx';

export interface RemovedPanelProps extends CleanupSwitchesProps, CoverageSectionProps {
  readonly removals: readonly Removal[];
  /** Ids of what stands in the article at the moment. */
  readonly shown: ReadonlySet<string>;
  /** Puts the removals of these ids back, or takes them out again. */
  readonly onRestore: (ids: readonly string[], restore: boolean) => void;
}

/**
 * Everything that was taken out, with its reason and its exact text, each of which can be put back; and what of the page
 * was left out.
 */
export function RemovedPanel({ removals, shown, onRestore, stored, site, onSettings, ...coverage }: RemovedPanelProps) {
  const ids = removals.map(({ id }) => id);
  const isAllShown = ids.every((id) => shown.has(id));
  return (
    <div class="removed">
      <CleanupSwitches stored={stored} site={site} onSettings={onSettings} />
      {removals.length > 0 && (
        <p class="removed-head">
          <span>{plural('removed.items', removals.length)}</span>
          <button type="button" class="text-button" onClick={() => onRestore(ids, !isAllShown)}>
            {t(isAllShown ? 'removed.removeAllAgain' : 'removed.restoreAll')}
          </button>
        </p>
      )}
      <ul>
        {removals.map(({ id, kind, rule, text }) => {
          const reason = toReason(rule);
          const isShown = shown.has(id);
          return (
            <li key={id} data-removal-row={id} data-shown={isShown}>
              <p class="removed-kind">
                <b>{t(KIND_NAMES[kind])}</b>
                {reason !== null && <span title={rule}>{reason}</span>}
              </p>
              <p class="removed-text" dir="auto">
                {text}
              </p>
              <button type="button" class="text-button" onClick={() => onRestore([id], !isShown)}>
                {t(isShown ? 'removed.removeAgain' : 'removed.restore')}
              </button>
            </li>
          );
        })}
      </ul>
      {removals.length === 0 && <p class="removed-none">{t('removed.none')}</p>}
      {(coverage.leftOut !== null || coverage.coverage !== null) && <CoverageSection {...coverage} />}
    </div>
  );
}
