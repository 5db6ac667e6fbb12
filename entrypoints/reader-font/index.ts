/**
 * Injected when a font that comes along is first to be read in. Apart from the reader, as the list of removed items is.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { sendToBackground } from '../../utils/messaging.ts';
import { FontFaces } from '../../utils/reader/font-faces.ts';
import { handOver } from '../reader/font-door.ts';

export default defineUnlistedScript(() =>
  handOver(
    (text) => new FontFaces(document, (font, characters) => sendToBackground('loadFont', { font, characters }), text),
  ),
);
