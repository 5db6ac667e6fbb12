import { defaultSettings, SETTINGS, type Settings } from '../utils/settings.ts';
import { MinusIcon, PlusIcon } from './icons.tsx';

type Display = Pick<Settings, 'theme' | 'font' | 'fontSizePx' | 'lineHeight' | 'widthCh'>;

const CHOICES = [
  { name: 'theme', label: 'Theme', options: { auto: 'Auto', light: 'Light', sepia: 'Sepia', dark: 'Dark' } },
  { name: 'font', label: 'Typeface', options: { serif: 'Serif', sans: 'Sans' } },
] as const;

const RANGES = [
  { name: 'fontSizePx', label: 'Text size', unit: 'px' },
  { name: 'widthCh', label: 'Line width', unit: 'characters' },
  { name: 'lineHeight', label: 'Line height', unit: '' },
] as const;

type RangeName = (typeof RANGES)[number]['name'];

/** The next step up or down from `value`, within the setting's bounds and free of rounding dust. */
export function toStep(name: RangeName, value: number, direction: 1 | -1): number {
  const { min, max, step } = SETTINGS[name];
  return Number(Math.min(max, Math.max(min, value + direction * step)).toFixed(2));
}

export interface DisplayPanelProps {
  readonly settings: Display;
  readonly onChange: (patch: Partial<Display>) => void;
}

/** How the text looks. Every change shows at once. */
export function DisplayPanel({ settings, onChange }: DisplayPanelProps) {
  return (
    <div class="display">
      {CHOICES.map(({ name, label, options }) => (
        <fieldset key={name} class="choices">
          <legend>{label}</legend>
          {Object.entries(options).map(([value, text]) => (
            <label key={value} data-choice={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={settings[name] === value}
                onChange={() => onChange({ [name]: value })}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {RANGES.map(({ name, label, unit }) => {
        const value = settings[name];
        const { min, max } = SETTINGS[name];
        return (
          <div key={name} class="stepper" role="group" aria-label={label}>
            <span>{label}</span>
            <button
              type="button"
              aria-label={`${label}: less`}
              disabled={value <= min}
              onClick={() => onChange({ [name]: toStep(name, value, -1) })}
            >
              <MinusIcon />
            </button>
            <output aria-live="polite" aria-label={`${String(value)} ${unit}`.trim()}>
              {value}
            </output>
            <button
              type="button"
              aria-label={`${label}: more`}
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
        Reset
      </button>
    </div>
  );
}
