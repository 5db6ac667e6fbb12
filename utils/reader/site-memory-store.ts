/**
 * Where the memory of sites is kept: `storage.local`, a key for each site, for as many sites as were read last. Nothing of
 * it leaves the browser.
 */
import { browser } from 'wxt/browser';

import { logDetour } from '../log.ts';
import { EMPTY_RECORD, type SiteRecord } from '../cleanup/site-memory.ts';

const INDEX = 'site-memory';
const MAX_SITES = 100;
const keyOf = (site: string): string => `${INDEX}:${site}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A record from whatever was stored; what does not fit is left out. */
export function parseSiteRecord(stored: unknown): SiteRecord {
  if (!isRecord(stored)) return EMPTY_RECORD;
  const seen = isRecord(stored['seen']) ? Object.entries(stored['seen']) : [];
  return {
    seen: Object.fromEntries(seen.flatMap(([text, articles]) => (isTexts(articles) ? [[text, articles]] : []))),
    kept: isTexts(stored['kept']) ? stored['kept'] : [],
  };
}

/** Sites with a record, the one read last at the end. */
async function loadSites(): Promise<readonly string[]> {
  const stored = (await browser.storage.local.get(INDEX))[INDEX];
  return isTexts(stored) ? stored : [];
}

export async function loadSite(site: string): Promise<SiteRecord> {
  return parseSiteRecord((await browser.storage.local.get(keyOf(site)))[keyOf(site)]);
}

/** Changes wait for each other: two pages of a site may be read at once. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const turn = queue.then(change);
  queue = turn.catch((error: unknown) => logDetour('what a site repeats was not kept', error));
  return turn;
}

/** Changes a site's record. Rejects where the browser's storage refuses. */
export const changeSite = (site: string, change: (record: SiteRecord) => SiteRecord): Promise<void> =>
  inTurn(async () => {
    const record = change(await loadSite(site));
    const sites = [...(await loadSites()).filter((one) => one !== site), site];
    const left = sites.slice(0, -MAX_SITES);
    await browser.storage.local.set({ [keyOf(site)]: record, [INDEX]: sites.slice(-MAX_SITES) });
    if (left.length) await browser.storage.local.remove(left.map(keyOf));
  });

/** Forgets all sites. */
export const forgetSites = (): Promise<void> =>
  inTurn(async () => {
    await browser.storage.local.remove([...(await loadSites()).map(keyOf), INDEX]);
  });
