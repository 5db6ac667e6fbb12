/**
 * Registered at run time for the sites that a user has chosen, and for no other: tells the background of pages on which
 * the reader might open by itself. The reader is injected only then.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { logDetour } from '../utils/log.ts';
import { sendToBackground } from '../utils/messaging.ts';
import { watchVisits } from '../utils/reader/open-by-itself-watch.ts';

export default defineUnlistedScript(() => {
  watchVisits(window, (url, isAgain) => {
    sendToBackground('visit', { url, isAgain }).catch((error: unknown) => logDetour('nobody answers', error));
  });
});
