/**
 * What can go wrong with the list of saved articles, each with a sentence that tells the user what to do.
 */
import { t } from '../i18n.ts';

export type StoreFault = 'full' | 'unavailable' | 'blocked' | 'newer' | 'damaged' | 'failed';

/** A fault of the store. `message` is the sentence for the user, `cause` what the browser said. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, options?: ErrorOptions) {
    super(t(`store.${fault}`), options);
    this.fault = fault;
  }
}

/** What IndexedDB's own error names mean for the user. */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Firefox in private windows, and browsers whose settings forbid stored data.
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  ReferenceError: 'unavailable',
};

/** `error` as a fault of the store; itself where it is one already. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const fault = error instanceof Error ? FAULTS[error.name] : undefined;
  return new StoreError(fault ?? 'failed', { cause: error });
}
