import { useEffect, useState } from 'preact/hooks';

import { t } from '../utils/i18n.ts';
import { READER_COMMANDS, type ReaderCommand } from '../utils/reader/commands.ts';
import type { Shortcut } from '../utils/messages.ts';
import { Switch } from './Switch.tsx';

export interface KeysPanelProps {
  /** Whether single letters are commands. */
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** Asks for the browser's own shortcuts of this extension, as they are now. Never rejects. */
  readonly loadShortcuts: () => Promise<readonly Shortcut[]>;
}

const GROUPS = ['reader', 'move', 'text'] as const satisfies readonly ReaderCommand['group'][];

/** A key of the table as keyboards are labelled: `Shift+g` is two keys. */
const toLabels = (key: string): readonly string[] =>
  key.split(/(?<=.)\+/).map((one) => {
    if (one === 'Escape') return t('keys.escape');
    if (one === 'Shift') return t('keys.shift');
    return one.length === 1 ? one.toUpperCase() : one;
  });

const Keys = ({ keys }: { readonly keys: readonly string[] }) => (
  <dt>
    {keys.map((key, index) => [
      index > 0 && ' ',
      <span key={key}>
        {toLabels(key).map((label) => (
          <kbd key={label}>{label}</kbd>
        ))}
      </span>,
    ])}
  </dt>
);

/** What keys do in the reader, from the one table of that; and the shortcuts that the browser keeps. */
export function KeysPanel({ isOn, onSwitch, loadShortcuts }: KeysPanelProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void loadShortcuts().then(setShortcuts), [loadShortcuts]);
  return (
    <div class="keys">
      <p class="keys-switch">
        <span>{t('keys.letters')}</span>
        <Switch label={t('keys.letters')} checked={isOn} onChange={onSwitch} />
      </p>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{t(`keys.group.${group}`)}</h2>
          <dl>
            {READER_COMMANDS.filter((command) => command.group === group).map(({ id, keys }) => (
              <div key={id} data-off={!isOn && id !== 'close'}>
                <Keys keys={keys} />
                <dd>{t(`keys.command.${id}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {shortcuts.length > 0 && (
        <section>
          <h2>{t('keys.group.anywhere')}</h2>
          <dl>
            {shortcuts.map(({ name, description, shortcut }) => (
              <div key={name}>
                <dt>{shortcut ? <kbd>{shortcut}</kbd> : t('keys.none')}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          <p class="keys-note">{t('keys.remap')}</p>
        </section>
      )}
    </div>
  );
}
