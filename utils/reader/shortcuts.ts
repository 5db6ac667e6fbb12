import { logDetour } from '../log.ts';
import type { Shortcut } from '../messages.ts';
import { sendToBackground } from '../messaging.ts';

/** The browser's shortcuts of this extension; none where the extension was updated under an open page. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  try {
    return await sendToBackground('shortcuts', {});
  } catch (error) {
    logDetour('the shortcuts are not known', error);
    return [];
  }
}
