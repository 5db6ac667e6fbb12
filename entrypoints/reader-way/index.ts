/**
 * Injected when the outline or the list of keys is first opened. Apart from the reader, as the list of removed items is.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createWayPanels } from '../../components/way-panels.tsx';
import { loadShortcuts } from '../../utils/reader/shortcuts.ts';
import { handOver } from '../reader/way-door.ts';

export default defineUnlistedScript(() => handOver(createWayPanels(loadShortcuts)));
