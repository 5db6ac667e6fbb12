import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

import { SetupError } from '../support/setup-error.ts';
import { canInstallPackages, installPackages } from './apt.ts';
import { DOWNLOADS, RELEASES, findBrowser, findCommand } from './find.ts';
import { BROWSERS, type BrowserName } from './places.ts';

/** Downloads the browser's stable release into the checkout; why it failed, or null. */
async function download(name: BrowserName): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return `no release for ${process.platform} ${process.arch}`;
  const browser = RELEASES[name];
  console.log(`Downloading ${BROWSERS[name].title} …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, platform, cacheDir: DOWNLOADS, downloadProgressCallback: 'default' });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The path of a browser: an installed one, else one installed now. Packages come before a download because they bring
 * the libraries that a bare server lacks.
 *
 * @throws {SetupError} where none can be had; its sentence says what to install and how to point to it.
 */
export async function obtainBrowser(name: BrowserName): Promise<string> {
  const found = await findBrowser(name);
  if (found) return found;

  const { title, debian, variables } = BROWSERS[name];
  if (canInstallPackages()) {
    for (const packageName of debian) {
      const installed = (await installPackages(packageName)) ? await findBrowser(name) : null;
      if (installed) return installed;
    }
  }
  const failure = await download(name);
  const downloaded = failure === null ? await findBrowser(name) : null;
  if (downloaded) return downloaded;
  throw new SetupError(
    `${title} is needed, is not installed, and could not be downloaded (${failure ?? 'the download does not start'}). ` +
      `Install ${title}, or set ${variables[0] ?? ''} to its program, then run the command again.`,
  );
}

/**
 * Makes sure that commands are there which a Debian package of a known name holds.
 *
 * @throws {SetupError} with the command that installs what is missing.
 */
export async function obtainCommands(packageOf: Readonly<Record<string, string>>): Promise<void> {
  const missing = (): string[] =>
    Object.entries(packageOf).flatMap(([command, name]) => (findCommand(command) ? [] : [name]));
  if (missing().length && canInstallPackages()) await installPackages(...missing());
  if (!missing().length) return;
  throw new SetupError(
    `A real key press needs ${missing().join(' and ')}. ` +
      `Install them (on Debian and Ubuntu: sudo apt-get install ${missing().join(' ')}), then run the command again.`,
  );
}
