/**
 * How a script that is injected on demand hands what it brings to the reader, which was injected before: through the global
 * object that an extension's scripts share in a page, and that the page does not see. A symbol, because a page's named
 * elements are seen.
 */
interface Door<T> {
  readonly handOver: (brought: T) => void;
  /** What was handed over; undefined until then. */
  readonly takeOver: () => T | undefined;
}

const world = globalThis as unknown as Record<symbol, unknown>;

/** @param name of the script; both sides come through the door of the same name */
export function createDoor<T>(name: string): Door<T> {
  const door = Symbol.for(`quiet-reader.${name}`);
  return {
    handOver: (brought) => {
      world[door] = brought;
    },
    takeOver: () => world[door] as T | undefined,
  };
}
