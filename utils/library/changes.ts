/**
 * Tells every open part of the extension that the list of saved articles has changed: the background saves while the
 * popup or the library page is open.
 */
const CHANNEL = 'library-changes';

/** Says that the list has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after each change, made here or elsewhere. Returns a function that stops watching. */
export function watchChanges(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onChange);
  return () => channel.close();
}
