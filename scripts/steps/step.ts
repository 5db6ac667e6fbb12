import { runCommand } from '../support/command.ts';
import { tallyOf, type Tally } from '../support/tally.ts';

/** One step of `npm test`. */
export interface Step {
  /** One word, which also selects the step: `npm test -- unit`. */
  readonly name: string;
  /** Names of the steps without whose success this one can only mislead. */
  readonly needs?: readonly string[];
  /** Runs the step with its output shown. An exception counts as one failed check. */
  readonly run: () => Promise<Tally>;
}

/** A step that is one check: the command's exit code. */
export const commandStep = (name: string, command: string, ...args: readonly string[]): Step => ({
  name,
  run: async () => tallyOf((await runCommand(command, args)).code === 0),
});
