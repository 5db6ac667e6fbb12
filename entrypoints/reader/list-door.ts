/**
 * How the script that brings the list hands it to the reader, which was injected before: through the global object that an
 * extension's scripts share in a page, and that the page does not see. A symbol, because a page's named elements are seen.
 */
import type { ShowList } from '../../components/reader-props.ts';
import type { Article } from '../../utils/types.ts';

/**
 * Makes the list of one reader.
 * @param host the reader's element
 * @param onChange called with the article as it is shown, when parts of the page were added or its coverage is known
 */
export type MakeList = (host: Element, article: Article, onChange: (article: Article) => void) => ShowList;

const DOOR = Symbol.for('quiet-reader.list');
const world = globalThis as { [DOOR]?: MakeList };

export const handOver = (makeList: MakeList): void => {
  world[DOOR] = makeList;
};

/** What was handed over; undefined until then. */
export const takeOver = (): MakeList | undefined => world[DOOR];
