export interface SwitchProps {
  readonly checked: boolean;
  /** What it switches, for those who do not see the row it stands in. */
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
}

/** An on-off switch. Acts at once: there is nothing to confirm. */
export function Switch({ checked, label, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={checked}
      aria-label={label}
      onClick={() => onChange(!checked)}
    >
      <span class="switch-knob" />
    </button>
  );
}
