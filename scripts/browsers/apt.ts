import { runCommand } from '../support/command.ts';
import { findCommand } from './find.ts';

let listsAreFresh = false;

/** Whether packages can be installed here without asking anyone: a Debian or Ubuntu, and root. */
export const canInstallPackages = (): boolean => process.getuid?.() === 0 && findCommand('apt-get') !== null;

/** Installs Debian packages, with apt's own progress shown; whether that worked. */
export async function installPackages(...packages: readonly string[]): Promise<boolean> {
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) {
    // A source that does not answer need not be the one that has the package, so its failure is not final.
    await runCommand('apt-get', ['update', '-q'], { env });
    listsAreFresh = true;
  }
  const { code } = await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    env,
  });
  return code === 0;
}
