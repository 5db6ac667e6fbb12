/**
 * Injected where an article has footnotes or embeds. Apart from the reader, as the list of removed items is.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { enrichContent } from '../../components/article-content.tsx';
import { contentDoor } from '../reader/enrich-doors.ts';

export default defineUnlistedScript(() => contentDoor.handOver(enrichContent));
