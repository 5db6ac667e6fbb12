/** The reader's element, beside `<body>`; its shadow root is closed. Apart from the page's style, which the injected script does without. */
export const READER_HOST = 'quiet-reader';
/** On that element while the page is to be laid out behind it: within one task, so that nobody sees it. */
export const LOOKING_ATTRIBUTE = 'data-looking';
