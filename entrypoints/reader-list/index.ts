/**
 * Injected when the list of removed items is first opened: shows that, and what of the page was left out. Apart from the
 * reader, which every click injects, and most never need this.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createList } from '../../components/removed-list.tsx';
import { createLeftOutList } from '../../utils/reader/coverage-list.ts';
import { handOver } from '../reader/list-door.ts';

export default defineUnlistedScript(() => {
  handOver((host, article, onChange) => createList(createLeftOutList(document, host, article, onChange)));
});
