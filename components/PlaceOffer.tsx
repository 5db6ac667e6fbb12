import { t } from '../utils/i18n.ts';
import type { Way } from '../utils/reader/way.ts';
import { CloseIcon } from './icons.tsx';
import { useSignalValue } from './use-signal-value.ts';

export interface PlaceOfferProps {
  readonly way: Way;
  /** It is about to go away, and the focus with it. */
  readonly onDone: () => void;
}

/**
 * Says that the article was opened where it was left, or read on its page, and leads to where else it could be read from.
 * It lies over the text, which does not move when it comes or goes.
 */
export function PlaceOffer({ way, onDone }: PlaceOfferProps) {
  const offer = useSignalValue(way.offer);
  return (
    <div class="offer" role="status">
      {offer && (
        <p>
          {offer === 'top' && <span>{t('way.leftOffHere')}</span>}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              onDone();
              way.takeOffer();
            }}
          >
            {t(offer === 'top' ? 'way.fromTop' : 'way.goOn')}
          </button>
          <button
            type="button"
            class="tool"
            aria-label={t('way.dismiss')}
            title={t('way.dismiss')}
            onClick={() => {
              onDone();
              way.offer.value = null;
            }}
          >
            <CloseIcon />
          </button>
        </p>
      )}
    </div>
  );
}
