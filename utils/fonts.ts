/**
 * The fonts that come along. The reader knows their names alone; what they are made of is in `reader/font-files.ts`.
 */
import type { Settings } from './settings.ts';

export type Font = Settings['font'];
export type PackagedFont = Exclude<Font, 'serif' | 'sans'>;

export const isPackaged = (font: Font): font is PackagedFont => font !== 'serif' && font !== 'sans';

/** Which of the system's fonts stands in until a font is there, and for the characters that it lacks. */
export const fallbackOf = (font: Font): 'serif' | 'sans' =>
  font === 'serif' || font === 'literata' ? 'serif' : 'sans';

/** One face of a font, as it travels to a page: that takes no address, which the page could forbid or look for. */
export interface FaceBytes {
  readonly base64: string;
  /** As in `@font-face`. */
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  readonly unicodeRange: string;
}
