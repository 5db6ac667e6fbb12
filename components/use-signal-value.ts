import type { ReadonlySignal } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';

/**
 * A signal's value, and a new rendering with every change of it. For the components that are injected into pages: the
 * integration of `@preact/signals`, which does the same unasked, is larger than the reader's toolbar and panels together.
 */
export function useSignalValue<T>(signal: ReadonlySignal<T>): T {
  const [, update] = useState<unknown>(null);
  useEffect(() => signal.subscribe((value) => update(() => value)), [signal]);
  return signal.value;
}
