import type { FontFaces } from '../../utils/reader/font-faces.ts';
import { createDoor } from './door.ts';

/** Makes the place for the fonts of one reader; see `FontFaces`. */
export type MakeFontFaces = (text: string) => Pick<FontFaces, 'bring' | 'end'>;

/** Where the script that brings fonts hands that over. */
export const { handOver, takeOver } = createDoor<MakeFontFaces>('font');
