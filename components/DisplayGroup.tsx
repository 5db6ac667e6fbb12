import type { ComponentChildren } from 'preact';

import { t } from '../utils/i18n.ts';
import { defaultSettings, type DisplaySettings } from '../utils/settings.ts';

export interface DisplayGroupProps {
  readonly title: string;
  /** What belongs to it. */
  readonly names: readonly (keyof DisplaySettings)[];
  readonly settings: DisplaySettings;
  readonly onChange: (patch: Partial<DisplaySettings>) => void;
  readonly children: ComponentChildren;
}

/** Settings that belong together, and a way to have them all as they came. */
export function DisplayGroup({ title, names, settings, onChange, children }: DisplayGroupProps) {
  const changed = names.filter((name) => settings[name] !== defaultSettings[name]);
  return (
    <section class="group" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          class="text-button"
          aria-label={t('look.resetGroup', { group: title })}
          // Not `disabled`, which would take the focus away from a keyboard that just pressed it.
          aria-disabled={changed.length === 0}
          onClick={() =>
            changed.length > 0 && onChange(Object.fromEntries(changed.map((name) => [name, defaultSettings[name]])))
          }
        >
          {t('display.reset')}
        </button>
      </header>
      {children}
    </section>
  );
}
