import { useLayoutEffect, useRef } from 'preact/hooks';

import { plural, t } from '../utils/i18n.ts';
import { Switch } from './Switch.tsx';

export interface OpenByItselfProps {
  /** The site of the tab; null where it has none. See `siteOf`. */
  readonly site: string | null;
  /** A private window: what is chosen would outlast it, so nothing can be added. */
  readonly isPrivate: boolean;
  /** The chosen sites. */
  readonly sites: readonly string[];
  /** Called straight from the click, which the browser wants to see before it asks for a permission. */
  readonly onChoose: (site: string, isChosen: boolean) => void;
}

/** Whether articles of the site open by themselves, and all sites on which they do. */
export function OpenByItself({ site, isPrivate, sites, onChoose }: OpenByItselfProps) {
  const isChosen = site !== null && sites.includes(site);
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  // The button that was clicked is gone with its row, and the focus with it.
  useLayoutEffect(() => {
    const find = (selector: string) => place.current?.querySelector<HTMLElement>(selector);
    if (hadFocus.current) (find('summary') ?? find('[role="switch"]'))?.focus();
    hadFocus.current = false;
  }, [sites]);
  const remove = (one: string): void => {
    hadFocus.current = true;
    onChoose(one, false);
  };
  return (
    <div class="open-by-itself" ref={place}>
      {site !== null && (isChosen || !isPrivate) && (
        <div class="cleanup" data-columns={1}>
          <span class="cleanup-name">{t('openByItself.open', { site })}</span>
          <Switch
            label={t('openByItself.open', { site })}
            checked={isChosen}
            onChange={(value) => onChoose(site, value)}
          />
        </div>
      )}
      {sites.length > 0 && (
        <details class="chosen-sites">
          <summary>{plural('openByItself.sites', sites.length)}</summary>
          <ul>
            {sites.map((one) => (
              <li key={one}>
                <bdi>{one}</bdi>
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('openByItself.removeSite', { site: one })}
                  onClick={() => remove(one)}
                >
                  {t('openByItself.remove')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
