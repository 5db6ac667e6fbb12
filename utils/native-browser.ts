/**
 * The browser's own extension API, for what the reader's script uses. That script is injected on every click, so it does
 * without the polyfill, whose table of all the API's functions is larger than the reader's view; everything else has the
 * polyfill, from `wxt/browser`. In Manifest V3 both browsers answer with promises, but for one thing: Chrome takes no
 * promise as the answer to a message. `messaging.ts` sees to that.
 */
import type { Browser } from 'webextension-polyfill';

interface Globals {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

/** Throws where there is none: outside of an extension. */
function findBrowser(globals: Globals): Browser {
  // Not by its bare name: the polyfill's module takes that for a use of the polyfill.
  const found = globals.browser ?? globals.chrome;
  if (!found) throw new Error('This script runs only as a part of the extension.');
  return found;
}

export const nativeBrowser: Browser = findBrowser(globalThis as Globals);
