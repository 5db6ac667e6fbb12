/**
 * The one style sheet that the page itself gets. It is inserted by the browser as the user's own (origin `USER`), so no
 * content policy of the page blocks it, no rule of the page outranks it, and the page's DOM does not change. It says
 * nothing until the reader's host element stands beside `<body>`, and nothing again once that is gone.
 */
import { SETTINGS, type Settings } from '../settings.ts';
import { LOOKING_ATTRIBUTE, READER_HOST } from './host.ts';

interface Canvas {
  readonly scheme: 'light' | 'dark' | 'light dark';
  readonly colour: string;
}

/** The canvas behind the reader, where a page scrolls past its end. The colour is `--page` in `theme.css`. */
export const CANVAS: Readonly<Record<Settings['theme'], Canvas>> = {
  auto: { scheme: 'light dark', colour: 'light-dark(#fbfaf7, #17181a)' },
  light: { scheme: 'light', colour: '#fbfaf7' },
  sepia: { scheme: 'light', colour: '#f5edda' },
  dark: { scheme: 'dark', colour: '#17181a' },
  black: { scheme: 'dark', colour: '#000000' },
  contrast: { scheme: 'light dark', colour: 'light-dark(#ffffff, #000000)' },
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

const canvas = (theme: Settings['theme'], { scheme, colour }: Canvas): string =>
  `html:has(> ${READER_HOST}[data-theme=${theme}]) { background-color: ${colour} !important; color-scheme: ${scheme} !important }`;

/** The style sheet's text. */
export const PAGE_STYLE = [
  `${open} { ${important(UNLOCKED)} }`,
  // For the moment in which the reader looks at what the page shows, the page is laid out.
  `html:has(> ${READER_HOST}:not([${LOOKING_ATTRIBUTE}])) > body { display: none !important }`,
  `${open}::before, ${open}::after { content: none !important }`,
  ...SETTINGS.theme.options.map((theme) => canvas(theme, CANVAS[theme])),
  `@media (prefers-contrast: more) { ${canvas('auto', CANVAS.contrast)} }`,
].join('\n');
