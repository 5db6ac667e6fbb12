import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

import { versionOf } from '../support/command.ts';
import { SetupError } from '../support/setup-error.ts';
import { BROWSERS, type BrowserName } from './places.ts';

/** Where a browser goes that is downloaded for this checkout. */
export const DOWNLOADS = join(import.meta.dirname, '..', '..', '.cache', 'browsers');

/** What is downloaded for a browser. Chrome for Testing is built from Chromium, and loads extensions as it does. */
export const RELEASES: Readonly<Record<BrowserName, Browser>> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

type Environment = Readonly<Record<string, string | undefined>>;

/** The full path of a command on the PATH; null if it is not there. */
export function findCommand(command: string, env: Environment = process.env): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null;
}

/** The programs that may be this browser, best first: on the PATH, then where the platform's installers put it. */
function listCandidates(name: BrowserName, env: Environment): string[] {
  const { commands, files } = BROWSERS[name];
  const expand = (path: string): string => path.replaceAll(/%([^%]+)%/g, (_, key: string) => env[key] ?? '');
  return [
    ...commands.flatMap((command) => findCommand(command, env) ?? []),
    ...(files[process.platform] ?? []).map(expand).filter((path) => existsSync(path)),
  ];
}

/** Whether the program starts. A distribution may ship a script of the browser's name that only says to install it. */
const starts = (path: string): boolean =>
  // On Windows, Chrome opens a window when asked for its version.
  process.platform === 'win32' ? existsSync(path) : versionOf(path) !== null;

/**
 * The path of an installed browser; null if there is none.
 *
 * @throws {SetupError} where an environment variable names a program that does not start: using another browser than
 *   the one asked for would mislead.
 */
export async function findBrowser(name: BrowserName, env: Environment = process.env): Promise<string | null> {
  for (const variable of BROWSERS[name].variables) {
    const path = env[variable];
    if (!path) continue;
    if (starts(path)) return path;
    throw new SetupError(`${variable} is set to ${path}, but no browser starts there. Correct or unset ${variable}.`);
  }
  const installed = listCandidates(name, env).find(starts);
  if (installed) return installed;
  const downloaded = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  const product = RELEASES[name];
  const usable = downloaded.find(({ browser, executablePath }) => browser === product && starts(executablePath));
  return usable?.executablePath ?? null;
}
