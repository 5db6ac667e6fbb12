/** Selects the element that carries the reader's closed shadow root. */
export const READER_HOST = 'quiet-reader';
