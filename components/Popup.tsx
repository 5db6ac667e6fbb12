import type { ReadonlySignal } from '@preact/signals';

import { t } from '../utils/i18n.ts';
import type { ReadMode, ReadOutcome } from '../utils/messages.ts';
import { type StoredSettings, withSettings } from '../utils/settings.ts';
import { Choices } from './Choices.tsx';
import { CleanupSwitches } from './CleanupSwitches.tsx';
import type { ListState } from './list-state.ts';
import { NewestSaved } from './NewestSaved.tsx';
import { OpenByItself } from './OpenByItself.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { Switch } from './Switch.tsx';

export interface PopupProps {
  readonly outcome: ReadonlySignal<ReadOutcome | null>;
  /** Whether the reader is open in the tab. */
  readonly isOpen: ReadonlySignal<boolean>;
  /** Whether the page is being read at the moment. */
  readonly isBusy: ReadonlySignal<boolean>;
  readonly newest: ReadonlySignal<ListState>;
  /** See `NewestSaved`. */
  readonly expected: number;
  readonly stored: ReadonlySignal<StoredSettings>;
  /** False until the stored settings are there; until then none can be changed. */
  readonly isLoaded: ReadonlySignal<boolean>;
  /** The site of the tab; null where it has none. */
  readonly site: ReadonlySignal<string | null>;
  /** Whether the tab is in a private window. */
  readonly isPrivate: ReadonlySignal<boolean>;
  /** The sites whose articles open by themselves. */
  readonly chosenSites: ReadonlySignal<readonly string[]>;
  /** Why a setting could not be kept; null where it could. */
  readonly problem: ReadonlySignal<string | null>;
  readonly hrefOf: (id: string) => string;
  readonly onRead: (mode: ReadMode) => void;
  readonly onOpen: (id: string) => void;
  readonly onLibrary: () => void;
  readonly onSettings: (next: StoredSettings) => void;
  /** Chooses a site for its articles to open by themselves, or no more. Called straight from the click. */
  readonly onChooseSite: (site: string, isChosen: boolean) => void;
  /** Forgets what was learned of sites. */
  readonly onForgetSites: () => void;
  /** Whether that was just done. */
  readonly hasForgotten: ReadonlySignal<boolean>;
}

const THEMES = {
  auto: 'theme.auto',
  light: 'theme.light',
  sepia: 'theme.sepia',
  dark: 'theme.dark',
  black: 'theme.black',
  contrast: 'theme.contrast',
} as const;
const ICON_OPENS = { reader: 'popup.iconOpensReader', popup: 'popup.iconOpensMenu' } as const;

/** The menu behind the icon: read this page, the newest saved articles, and the settings used most. */
export function Popup(props: PopupProps) {
  const { outcome, isBusy, newest, stored, isLoaded, problem, onRead, onLibrary, onSettings } = props;
  const { theme, iconOpens, learnRepeats } = stored.value.all;
  return (
    <main class="popup">
      <OutcomeNotice outcome={outcome.value} isBusy={isBusy.value} onRead={onRead} />
      <button type="button" class="button primary" disabled={isBusy.value} onClick={() => onRead('auto')}>
        {t(props.isOpen.value ? 'popup.closeReader' : 'popup.readPage')}
      </button>

      <section aria-labelledby="newest">
        <header class="section-head">
          <h2 id="newest">{t('popup.newest')}</h2>
          <button type="button" class="text-button" onClick={onLibrary}>
            {t('popup.allSaved')}
          </button>
        </header>
        <NewestSaved list={newest.value} expected={props.expected} hrefOf={props.hrefOf} onOpen={props.onOpen} />
      </section>

      <section class="settings" aria-label={t('popup.settings')} inert={!isLoaded.value}>
        <CleanupSwitches stored={stored.value} site={props.site.value} onSettings={onSettings} />
        <OpenByItself
          site={props.site.value}
          isPrivate={props.isPrivate.value}
          sites={props.chosenSites.value}
          onChoose={props.onChooseSite}
        />
        <Choices
          name="theme"
          legend={t('theme.legend')}
          options={THEMES}
          value={theme}
          onChange={(value) => onSettings(withSettings(stored.value, { theme: value }))}
        />
        <Choices
          name="icon-opens"
          legend={t('popup.iconOpens')}
          options={ICON_OPENS}
          value={iconOpens}
          onChange={(value) => onSettings(withSettings(stored.value, { iconOpens: value }))}
        />
        <div class="cleanup" data-columns={1}>
          <span class="cleanup-name">
            {t('cleanup.learn')}
            <small>{t('cleanup.learnHint')}</small>
          </span>
          <Switch
            label={t('cleanup.learn')}
            checked={learnRepeats}
            onChange={(value) => onSettings(withSettings(stored.value, { learnRepeats: value }))}
          />
        </div>
        <p class="forget" role="status">
          {props.hasForgotten.value ? (
            t('cleanup.forgotten')
          ) : (
            <button type="button" class="text-button" onClick={props.onForgetSites}>
              {t('cleanup.forget')}
            </button>
          )}
        </p>
      </section>
      <div role="alert">{problem.value !== null && <p class="notice">{problem.value}</p>}</div>
    </main>
  );
}
