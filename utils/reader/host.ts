/** The reader's element, beside `<body>`; its shadow root is closed. Apart from the page's style, which the injected script does without. */
export const READER_HOST = 'quiet-reader';
