import { useState } from 'preact/hooks';

import { formatNumber, t } from '../utils/i18n.ts';
import { SETTINGS, type RangeName, toStep } from '../utils/settings.ts';
import { MinusIcon, PlusIcon } from './icons.tsx';

export interface StepperProps {
  readonly name: RangeName;
  readonly label: string;
  readonly value: number;
  /** The value as it is shown; without it, a plain number. */
  readonly show?: ((value: number) => string) | undefined;
  /** The value as it is said; without it, as it is shown. */
  readonly say?: ((value: number) => string) | undefined;
  readonly onChange: (value: number) => void;
}

/** Steps at once for the keys that take more than one. */
const LEAP = 4;

/** Steps by key, as in any spin button; null for a key that is none of these. */
function stepsOf({ key, currentTarget }: { readonly key: string; readonly currentTarget: Element }): number | null {
  const forward = currentTarget.matches(':dir(rtl)') ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: 1,
    ArrowDown: -1,
    ArrowRight: forward,
    ArrowLeft: -forward,
    PageUp: LEAP,
    PageDown: -LEAP,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
}

/** A number that is changed in steps: by its two buttons, or by the keys of a spin button. */
export function Stepper({ name, label, value, show = (one) => formatNumber(one), say = show, onChange }: StepperProps) {
  /** Whether it was changed by a button: the focus is not on the value then, and nothing else would say it. */
  const [isByButton, setByButton] = useState(false);
  const { min, max } = SETTINGS[name];
  const step = (count: number): void => {
    const next = Math.abs(count) === Infinity ? (count > 0 ? max : min) : toStep(name, value, count);
    if (next !== value) onChange(next);
  };
  const button = (count: 1 | -1) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t(count < 0 ? 'display.less' : 'display.more', { setting: label })}
      disabled={count < 0 ? value <= min : value >= max}
      onClick={() => {
        setByButton(true);
        step(count);
      }}
    >
      {count < 0 ? <MinusIcon /> : <PlusIcon />}
    </button>
  );
  return (
    <div class="row stepper">
      <span class="row-name">{label}</span>
      {button(-1)}
      <span
        class="stepper-value"
        role="spinbutton"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={say(value)}
        onKeyDown={(event) => {
          const count = stepsOf(event);
          if (count === null || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          setByButton(false);
          step(count);
        }}
      >
        {show(value)}
      </span>
      {button(1)}
      <span class="unseen" role="status">
        {isByButton && say(value)}
      </span>
    </div>
  );
}
