/**
 * Marks on snapshot elements, for those who label blocks. Never part of an article: the sanitizer drops them.
 */
export const MARK = {
  /** Holds form controls. */
  form: 'data-qr-form',
  /** Was a push button. */
  button: 'data-qr-button',
} as const;
