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
          <p>There is no article on this page.</p>
          <div class="notice-ways">
            <button type="button" class="button" disabled={isBusy} onClick={() => onRead('anyway')}>
              Read it anyway
            </button>
            {outcome.hasSelection && (
              <button type="button" class="button" disabled={isBusy} onClick={() => onRead('selection')}>
                Read the selection
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
