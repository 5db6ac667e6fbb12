/**
 * Injected on a click, and not before: extracts the article of the page and shows it.
 *
 * An unlisted script and no content script to WXT, whose content scripts announce themselves to the page and bring a
 * life cycle that this one does not need: it is injected once, and finds out by its first message whether it is there.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { listenInReader } from '../../utils/messaging.ts';
import { READER_HOST } from '../../utils/reader/host.ts';
import { ReaderSession } from './session.ts';

export default defineUnlistedScript(() => {
  // The extension was updated while a reader was open here: what is left of that one can only be closed.
  for (const left of document.querySelectorAll(READER_HOST)) left.remove();
  const session = new ReaderSession(document);
  listenInReader({
    toggleReader: ({ mode }) => session.toggle(mode),
    saveOpen: () => session.save(),
    isReaderOpen: () => session.isOpen,
  });
});
