/**
 * Where an article was left, asked of the background and told to it. Neither is worth a word to the user where it fails:
 * the article then opens at its top.
 */
import { logDetour } from '../log.ts';
import { sendToBackground } from '../messaging.ts';
import type { Position } from '../types.ts';
import type { Way } from './way.ts';

/** Where the article of this address was left; null where that is not known. */
export async function findKept(url: string): Promise<Position | null> {
  try {
    return await sendToBackground('findPosition', { url });
  } catch (error) {
    logDetour('where the article was left is not known', error);
    return null;
  }
}

/** Has it kept where an article is being left, if somebody has gone on in it. */
export function keepLeft(url: string, way: Way): void {
  const left = way.leave();
  if (left)
    sendToBackground('keepPosition', { url, position: left.position }).catch((error: unknown) =>
      logDetour('where the article was left was not kept', error),
    );
}
