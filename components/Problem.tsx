import type { ComponentChildren } from 'preact';

export interface ProblemProps {
  readonly sentence: string;
  /** Ways on: buttons and links. */
  readonly children?: ComponentChildren;
}

/** Something went wrong: the sentence that says what to do, and the buttons to do it. */
export function Problem({ sentence, children }: ProblemProps) {
  return (
    <div class="problem" role="alert">
      <p>{sentence}</p>
      {children && <p class="problem-ways">{children}</p>}
    </div>
  );
}
