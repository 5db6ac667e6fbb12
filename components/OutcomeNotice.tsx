import { t } from '../utils/i18n.ts';
import type { ReadMode, ReadOutcome } from '../utils/messages.ts';

export interface OutcomeNoticeProps {
  readonly outcome: ReadOutcome | null;
  readonly isBusy: boolean;
  readonly onRead: (mode: ReadMode) => void;
}

/** Why the page was not read, and what can be done about it. Empty where there is nothing to say. */
export function OutcomeNotice({ outcome, isBusy, onRead }: OutcomeNoticeProps) {
  return (
    <div role="status">
      {outcome?.status === 'not-an-article' && (
        <div class="notice">
          <p>{t('popup.noArticle')}</p>
          <div class="notice-ways">
            <button type="button" class="button" disabled={isBusy} onClick={() => onRead('anyway')}>
              {t('popup.readAnyway')}
            </button>
            {outcome.hasSelection && (
              <button type="button" class="button" disabled={isBusy} onClick={() => onRead('selection')}>
                {t('popup.readSelection')}
              </button>
            )}
          </div>
        </div>
      )}
      {(outcome?.status === 'unreachable' || outcome?.status === 'failed') && (
        <div class="notice">
          <p>{outcome.sentence}</p>
        </div>
      )}
    </div>
  );
}
