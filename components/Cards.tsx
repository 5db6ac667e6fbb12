export interface CardsProps<T extends string> {
  /** Of the setting; radio buttons belong together by it. */
  readonly name: string;
  readonly label: string;
  /** Whether `label` is shown: not where it stands above already. */
  readonly isLabelShown?: boolean;
  readonly options: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One out of some, all of them in sight: radio buttons that look like cards. */
export function Cards<T extends string>({ name, label, isLabelShown, options, value, onChange }: CardsProps<T>) {
  return (
    <div class="cards" role="radiogroup" aria-label={label} data-name={name}>
      {isLabelShown && (
        <span class="row-name" aria-hidden="true">
          {label}
        </span>
      )}
      <div class="cards-grid">
        {(Object.entries(options) as [T, string][]).map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {/* Each theme in its own colours. */}
            <span data-theme={name === 'theme' ? option : undefined} data-option={option}>
              {text}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
