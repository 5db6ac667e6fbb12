/**
 * What `npm run screenshots -- all` takes: data only.
 */

export interface Shot {
  /** Name of the file. */
  readonly name: string;
  /** A path of the sample site, which is read, or a page of the extension. */
  readonly page: string;
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly media?: 'print';
  /** Names of the reader's buttons, pressed in this order. */
  readonly press?: readonly string[];
  /** How far down the reader is scrolled, in pixels. */
  readonly scrollTo?: number;
}

export const SHOTS: readonly Shot[] = [
  { name: 'reader-light', page: '/long-read.html', width: 1200 },
  { name: 'reader-dark', page: '/long-read.html', width: 1200, dark: true },
  { name: 'reader-scrolled', page: '/long-read.html', width: 1200, scrollTo: 1400 },
  { name: 'reader-narrow', page: '/renewal-banners.html', width: 320, height: 700 },
  { name: 'reader-arabic', page: '/arabic.html', width: 1000 },
  { name: 'reader-japanese', page: '/japanese.html', width: 1000 },
  { name: 'reader-swahili', page: '/swahili.html', width: 1000 },
  { name: 'reader-long-words', page: '/long-words.html', width: 360, height: 800 },
  { name: 'reader-no-images', page: '/no-images.html', width: 1000 },
  { name: 'reader-table-notes', page: '/table-notes.html', width: 1000, height: 1600 },
  { name: 'reader-gallery', page: '/gallery.html', width: 1000, height: 1800 },
  { name: 'reader-set-pieces', page: '/set-pieces.html', width: 1000, height: 4400 },
  { name: 'reader-set-pieces-narrow-dark', page: '/set-pieces.html', width: 320, height: 5400, dark: true },
  { name: 'reader-formulas', page: '/formulas.html', width: 1000, height: 1600 },
  { name: 'reader-embeds', page: '/embeds.html', width: 1000, height: 2000 },
  { name: 'reader-footnotes', page: '/footnotes.html', width: 700, press: ['Note 1'] },
  { name: 'reader-preview', page: '/gate-preview.html', width: 1000 },
  { name: 'reader-live-blog', page: '/live-blog.html', width: 1000, height: 1400 },
  { name: 'reader-print', page: '/renewal-banners.html', width: 800, height: 1200, media: 'print' },
  { name: 'panel-removed', page: '/renewal-banners.html', width: 1200, press: ['removed'] },
  { name: 'panel-removed-dark-narrow', page: '/renewal-banners.html', width: 320, dark: true, press: ['removed'] },
  { name: 'panel-display', page: '/renewal-banners.html', width: 1000, press: ['Text and theme'] },
  { name: 'panel-display-dark', page: '/renewal-banners.html', width: 400, dark: true, press: ['Text and theme'] },
  { name: 'panel-outline', page: '/long-read.html', width: 1000, press: ['Outline'] },
  { name: 'panel-keys', page: '/long-read.html', width: 1000, press: ['Text and theme', 'Keys'] },
  { name: 'restored', page: '/renewal-banners.html', width: 1000, height: 1800, press: ['removed', 'Restore all'] },
  { name: 'popup', page: 'popup.html', width: 360, height: 700 },
  { name: 'popup-dark', page: 'popup.html', width: 360, height: 700, dark: true },
  { name: 'library-empty', page: 'library.html', width: 900, height: 600 },
];
