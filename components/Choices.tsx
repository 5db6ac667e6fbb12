import { type PlainKey, t } from '../utils/i18n.ts';

export interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: Readonly<Record<T, PlainKey>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One out of a few, all of them in sight: radio buttons that look like one bar. */
export function Choices<T extends string>({ name, legend, options, value, onChange }: ChoicesProps<T>) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div class="segments-bar">
        {(Object.entries(options) as [T, PlainKey][]).map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{t(text)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
