/**
 * Lets the workbench look on while the shipped extraction runs: `scripts/noise/bundle.ts` puts {@link watched} around
 * functions of the project, which do what they always do.
 */

export interface Onlooker {
  /** Called before `name` runs, which may change what it is given. */
  readonly before?: (name: string, args: readonly unknown[]) => void;
  /** Called with what `name` returned. */
  readonly after?: (name: string, args: readonly unknown[], result: unknown) => void;
}

let onlooker: Onlooker = {};

/** From now on, tells `next` of each call of a watched function, and nobody else. */
export function look(next: Onlooker): void {
  onlooker = next;
}

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

/** `value` itself where it is no function; else a function that does the same, and the onlooker is told of it. */
export function watched(name: string, value: unknown): unknown {
  if (!isFunction(value)) return value;
  return (...args: unknown[]): unknown => {
    onlooker.before?.(name, args);
    const result = value(...args);
    onlooker.after?.(name, args, result);
    return result;
  };
}
