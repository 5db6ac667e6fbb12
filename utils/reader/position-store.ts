/**
 * Where positions in articles are kept: `storage.local`, in one list, for as many articles as were read last. Articles
 * stand there as hashes, so that the list tells nobody what was read.
 */
import { browser } from 'wxt/browser';

import { hashOf } from '../cleanup/site-memory.ts';
import { articleId } from '../hosts.ts';
import { logDetour } from '../log.ts';
import type { Position } from '../types.ts';
import { parsePosition } from './position.ts';

const KEY = 'positions';
export const MAX_POSITIONS = 300;

type Entry = readonly [article: string, position: Position];

/** Entries from whatever was stored, the one read last at the end; what does not fit is left out. */
function parseEntries(stored: unknown): readonly Entry[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown): Entry[] => {
    const [article, value] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    const position = parsePosition(value);
    return typeof article === 'string' && position ? [[article, position]] : [];
  });
}

const loadEntries = async (): Promise<readonly Entry[]> => parseEntries((await browser.storage.local.get(KEY))[KEY]);

/** The position kept of an article; null where none is. */
export async function loadPosition(url: string): Promise<Position | null> {
  const article = await hashOf(articleId(url));
  return new Map(await loadEntries()).get(article) ?? null;
}

/** Changes wait for each other: two articles may be left at once. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn(change: () => Promise<void>): Promise<void> {
  const turn = queue.then(change);
  queue = turn.catch((error: unknown) => logDetour('where an article was left was not kept', error));
  return turn;
}

/** Keeps the position of an article, or with null none any more. Rejects where the browser's storage refuses. */
export const keepPosition = (url: string, position: Position | null): Promise<void> =>
  inTurn(async () => {
    const article = await hashOf(articleId(url));
    const others = (await loadEntries()).filter(([one]) => one !== article);
    const entries: readonly Entry[] = position ? [...others, [article, position]] : others;
    await browser.storage.local.set({ [KEY]: entries.slice(-MAX_POSITIONS) });
  });

/** Forgets all of them. */
export const forgetPositions = (): Promise<void> => inTurn(() => browser.storage.local.remove(KEY));
