import { formatNumber, plural, t } from '../utils/i18n.ts';
import { defaultSettings, SETTINGS, type Settings, toStep } from '../utils/settings.ts';
import { MinusIcon, PlusIcon } from './icons.tsx';

type Display = Pick<Settings, 'theme' | 'font' | 'fontSizePx' | 'lineHeight' | 'widthCh'>;

const CHOICES = [
  {
    name: 'theme',
    label: 'theme.legend',
    options: { auto: 'theme.auto', light: 'theme.light', sepia: 'theme.sepia', dark: 'theme.dark' },
  },
  { name: 'font', label: 'display.typeface', options: { serif: 'display.serif', sans: 'display.sans' } },
] as const;

const RANGES = [
  {
    name: 'fontSizePx',
    label: 'display.textSize',
    say: (px: number) => t('display.pixels', { value: formatNumber(px) }),
  },
  { name: 'widthCh', label: 'display.lineWidth', say: (count: number) => plural('display.characters', count) },
  { name: 'lineHeight', label: 'display.lineHeight', say: (factor: number) => formatNumber(factor) },
] as const;

export interface DisplayPanelProps {
  readonly settings: Display;
  readonly onChange: (patch: Partial<Display>) => void;
  /** The list of keys is wanted. */
  readonly onKeys: () => void;
}

/** How the text looks. Every change shows at once. */
export function DisplayPanel({ settings, onChange, onKeys }: DisplayPanelProps) {
  return (
    <div class="display">
      {CHOICES.map(({ name, label, options }) => (
        <fieldset key={name} class="choices">
          <legend>{t(label)}</legend>
          {(Object.entries(options) as [string, (typeof options)[keyof typeof options]][]).map(([value, text]) => (
            <label key={value} data-choice={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={settings[name] === value}
                onChange={() => onChange({ [name]: value })}
              />
              <span>{t(text)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {RANGES.map(({ name, label, say }) => {
        const value = settings[name];
        const { min, max } = SETTINGS[name];
        const setting = t(label);
        return (
          <div key={name} class="stepper" role="group" aria-label={setting}>
            <span>{setting}</span>
            <button
              type="button"
              aria-label={t('display.less', { setting })}
              disabled={value <= min}
              onClick={() => onChange({ [name]: toStep(name, value, -1) })}
            >
              <MinusIcon />
            </button>
            <output aria-live="polite" aria-label={say(value)}>
              {formatNumber(value)}
            </output>
            <button
              type="button"
              aria-label={t('display.more', { setting })}
              disabled={value >= max}
              onClick={() => onChange({ [name]: toStep(name, value, 1) })}
            >
              <PlusIcon />
            </button>
          </div>
        );
      })}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          const { theme, font, fontSizePx, lineHeight, widthCh } = defaultSettings;
          onChange({ theme, font, fontSizePx, lineHeight, widthCh });
        }}
      >
        {t('display.reset')}
      </button>
      <button type="button" class="text-button" onClick={onKeys}>
        {t('reader.keys')}
      </button>
    </div>
  );
}
