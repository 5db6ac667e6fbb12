import type { ShowWay } from '../../components/reader-props.ts';
import { createDoor } from './door.ts';

/** Where the script that brings the outline and the list of keys hands them over. */
export const { handOver, takeOver } = createDoor<ShowWay>('way');
