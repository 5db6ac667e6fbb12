/**
 * `npm run e2e [-- chromium|firefox]`: builds the extension and runs the end-to-end tests alone.
 */
import { BROWSERS, type BrowserName } from './browsers/places.ts';
import { runEndToEnd } from './steps/end-to-end.ts';
import { runCommand } from './support/command.ts';
import { SetupError } from './support/setup-error.ts';
import { formatTally, sumTallies, type Tally } from './support/tally.ts';

const isBrowserName = (name: string): name is BrowserName => Object.hasOwn(BROWSERS, name);

async function main([name]: readonly string[]): Promise<Tally> {
  const all = Object.keys(BROWSERS).filter(isBrowserName);
  if (name !== undefined && !isBrowserName(name))
    throw new SetupError(`Name one of ${all.join(', ')}, or none for all.`);
  const tallies: Tally[] = [];
  for (const browser of name === undefined ? all : [name]) {
    const { code } = await runCommand('wxt', ['build', '-b', browser === 'chromium' ? 'chrome' : browser]);
    if (code !== 0) throw new SetupError(`The build for ${browser} failed; its errors are above.`);
    tallies.push(await runEndToEnd(browser));
  }
  return sumTallies(tallies);
}

try {
  const total = await main(process.argv.slice(2));
  console.log(formatTally(total));
  process.exitCode = total.failed ? 1 : 0;
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
