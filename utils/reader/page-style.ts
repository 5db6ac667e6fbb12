/**
 * The one style sheet that the page itself gets. It is inserted by the browser as the user's own (origin `USER`), so no
 * content policy of the page blocks it, no rule of the page outranks it, and the page's DOM does not change. It says
 * nothing until the reader's host element stands beside `<body>`, and nothing again once that is gone.
 */
import type { Settings } from '../settings.ts';
import { LOOKING_ATTRIBUTE, READER_HOST } from './host.ts';

/** Colour of the canvas behind the reader, where a page scrolls past its end. The same as `--page` in `theme.css`. */
export const CANVAS: Readonly<Record<Exclude<Settings['theme'], 'auto'>, string>> = {
  light: '#fbfaf7',
  sepia: '#f5edda',
  dark: '#17181a',
};

const open = `html:has(> ${READER_HOST})`;

/** What pages do to `<html>` that would lock, dim, shift or clip the reader: scroll locks, anti-flicker, page layouts. */
const UNLOCKED = [
  'display: block',
  'position: static',
  'float: none',
  'overflow: auto',
  'width: auto',
  'min-width: 0',
  'max-width: none',
  'height: auto',
  'min-height: 100%',
  'max-height: none',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'opacity: 1',
  'visibility: visible',
  'transform: none',
  'filter: none',
  'clip-path: none',
  'mask: none',
  'zoom: 1',
  'columns: auto',
  'contain: none',
  'pointer-events: auto',
  'user-select: auto',
  'touch-action: auto',
  'scroll-snap-type: none',
  'scroll-padding: 0',
  'overscroll-behavior: auto',
  'writing-mode: horizontal-tb',
  'background-image: none',
];

const important = (declarations: readonly string[]): string =>
  declarations.map((one) => `${one} !important`).join('; ');

const canvas = (selector: string, theme: keyof typeof CANVAS): string =>
  `${selector} { background-color: ${CANVAS[theme]} !important; color-scheme: ${theme === 'dark' ? 'dark' : 'light'} !important }`;

/** The style sheet's text. */
export const PAGE_STYLE = [
  `${open} { ${important(UNLOCKED)} }`,
  // For the moment in which the reader looks at what the page shows, the page is laid out.
  `html:has(> ${READER_HOST}:not([${LOOKING_ATTRIBUTE}])) > body { display: none !important }`,
  `${open}::before, ${open}::after { content: none !important }`,
  ...(['light', 'sepia', 'dark'] as const).map((theme) =>
    canvas(`html:has(> ${READER_HOST}[data-theme=${theme}])`, theme),
  ),
  canvas(`html:has(> ${READER_HOST}[data-theme=auto])`, 'light'),
  `@media (prefers-color-scheme: dark) { ${canvas(`html:has(> ${READER_HOST}[data-theme=auto])`, 'dark')} }`,
].join('\n');
