/**
 * Injected when the settings of how the text looks are first opened. Apart from the reader, as the list of removed items is.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { showDisplay } from '../../components/display-panel.tsx';
import { handOver } from '../reader/display-door.ts';

export default defineUnlistedScript(() => handOver(showDisplay));
