/**
 * Injected where an article has formulas in TeX: brings the library that sets them, which is as large as the reader.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { enrichTex } from '../../components/article-tex.ts';
import { texDoor } from '../reader/enrich-doors.ts';

export default defineUnlistedScript(() => texDoor.handOver(enrichTex));
