import type { ShowList } from '../../components/reader-props.ts';
import type { Article } from '../../utils/types.ts';
import { createDoor } from './door.ts';

/**
 * Makes the list of one reader.
 * @param host the reader's element
 * @param onChange called with the article as it is shown, when parts of the page were added or its coverage is known
 */
export type MakeList = (host: Element, article: Article, onChange: (article: Article) => void) => ShowList;

/** Where the script that brings the list of removed items hands it over. */
export const { handOver, takeOver } = createDoor<MakeList>('list');
