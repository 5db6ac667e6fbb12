/**
 * What can go wrong with the list of saved articles, each with a sentence that tells the user what to do.
 */
const SENTENCES = {
  full: 'The disk is full, or the browser gives this extension no more room. Delete some saved articles or free some space, then try again.',
  unavailable:
    'The browser does not let this extension keep articles here. In a private window, open a normal one; else check whether the browser’s settings block stored data.',
  blocked: 'Another tab still uses the list in its older form. Close the other Quiet Reader tabs, then try again.',
  newer: 'The list was last used by a newer version of Quiet Reader. Update the extension to open it.',
  damaged: 'This saved article is damaged and cannot be shown. Open the original page and save it again.',
  failed: 'The list of saved articles could not be reached. Try again; if that does not help, restart the browser.',
} as const;

export type StoreFault = keyof typeof SENTENCES;

/** A fault of the store. `message` is the sentence for the user, `cause` what the browser said. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, options?: ErrorOptions) {
    super(SENTENCES[fault], options);
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
