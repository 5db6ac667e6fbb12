/**
 * The extension's voice in the browser's console, for those who look there: what went wrong behind a sentence that the
 * user was shown, and what was met and got around.
 */

/** A fault. The user hears of it by other means. */
export const logFault = (error: unknown): void => console.error('Quiet Reader:', error);

/** Something that is not as hoped, and does no harm. */
export const logDetour = (what: string, error: unknown): void => console.info(`Quiet Reader: ${what}:`, error);
