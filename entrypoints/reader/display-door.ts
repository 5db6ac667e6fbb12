import type { ShowDisplay } from '../../components/reader-props.ts';
import { createDoor } from './door.ts';

/** Where the script that brings the settings of how the text looks hands them over. */
export const { handOver, takeOver } = createDoor<ShowDisplay>('display');
