import type { Enrich } from '../../components/reader-props.ts';
import { createDoor } from './door.ts';

/** Where the script that opens footnotes and embeds hands over how, and the one that sets TeX. */
export const contentDoor = createDoor<Enrich>('content');
export const texDoor = createDoor<Enrich>('tex');
