/**
 * The sites on which articles open by themselves. The list follows the permissions that the user has given, and the script
 * that is registered with the browser follows the list. Only the background changes it.
 */
import { browser } from 'wxt/browser';

import { sitePatterns } from '../hosts.ts';
import { logDetour } from '../log.ts';

const KEY = 'open-by-itself';
/** Kept for the session: the popup that asks for a permission may be closed by the browser's question. */
const WANTED_KEY = 'open-by-itself:wanted';
/** A choice that nothing came of in that time, in milliseconds, is no longer one. */
const WANTED_FOR_MS = 5 * 60_000;
const SCRIPT = { id: 'open-by-itself', js: ['/open-by-itself.js'] };

const toSites = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((site): site is string => typeof site === 'string') : [];

/** The chosen sites by their keys (see `siteOf`), in the order of choosing. */
export async function loadSites(): Promise<readonly string[]> {
  return toSites((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with every change of the list. */
export function watchSites(onChange: (sites: readonly string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) onChange(toSites(changes[KEY].newValue));
  });
}

const isGranted = (site: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [...sitePatterns(site)] });

/** Makes the registered script run on these sites and no other. */
async function register(sites: readonly string[]): Promise<void> {
  const matches = sites.flatMap(sitePatterns);
  const isThere = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] })).length > 0;
  if (!matches.length) {
    if (isThere) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  } else if (isThere) {
    await browser.scripting.updateContentScripts([{ id: SCRIPT.id, matches }]);
  } else {
    await browser.scripting.registerContentScripts([
      { ...SCRIPT, matches, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
    ]);
  }
}

async function keep(sites: readonly string[]): Promise<void> {
  await register(sites);
  await browser.storage.local.set({ [KEY]: sites });
}

/** Changes wait for each other. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const turn = queue.then(change);
  queue = turn.catch((error: unknown) => logDetour('the chosen sites are as before', error));
  return turn;
}

/**
 * Adds a site to the list, or takes it off and gives its permission back.
 * Rejects where it is to be added and the browser has no permission for it, or does not register the script.
 */
export const chooseSite = (site: string, isChosen: boolean): Promise<void> =>
  inTurn(async () => {
    if (!sitePatterns(site).length) throw new Error(`“${site}” is no site.`);
    if (isChosen && !(await isGranted(site))) throw new Error(`There is no permission for ${site}.`);
    const others = (await loadSites()).filter((one) => one !== site);
    await keep(isChosen ? [...others, site] : others);
    if (!isChosen) await browser.permissions.remove({ origins: [...sitePatterns(site)] });
  });

/**
 * Takes sites off the list whose permission is gone, and registers the script for the rest: browsers forget it when the
 * extension is updated. To be called when they start, and when a permission was taken away.
 */
export const checkSites = (): Promise<void> =>
  inTurn(async () => {
    const sites = await loadSites();
    const granted = await Promise.all(sites.map(isGranted));
    await keep(sites.filter((_, index) => granted[index]));
  });

/** Notes which site is about to be asked for; null where nobody waits for an answer any more. */
export async function noteWanted(site: string | null): Promise<void> {
  if (site === null) await browser.storage.session.remove(WANTED_KEY);
  else await browser.storage.session.set({ [WANTED_KEY]: { site, atMs: Date.now() } });
}

interface Wanted {
  readonly site: string;
  readonly atMs: number;
}
const isWanted = (value: unknown): value is Wanted =>
  typeof value === 'object' && value !== null && 'site' in value && typeof value.site === 'string' && 'atMs' in value;

/** Adds the site that was asked for, now that there is a permission. To be called when one was given. */
export async function chooseWanted(): Promise<void> {
  const wanted = (await browser.storage.session.get(WANTED_KEY))[WANTED_KEY];
  if (!isWanted(wanted) || Date.now() - wanted.atMs > WANTED_FOR_MS || !(await isGranted(wanted.site))) return;
  await noteWanted(null);
  await chooseSite(wanted.site, true);
}
