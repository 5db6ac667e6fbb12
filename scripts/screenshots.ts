/**
 * `npm run screenshots [-- all]`: makes the README's picture of a page before and after, from the sample site. With
 * `all`, every surface in its themes and widths as well, for looking at: they go to `.output/screenshots/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { startServer } from '../tests/fixtures/server.ts';
import { type ExtensionBrowser, launchChromium } from './browsers/chromium.ts';
import { inShadowRoot } from './browsers/closed-root.ts';
import { obtainBrowser } from './browsers/obtain.ts';
import { READER_HOST } from '../utils/reader/host.ts';
import { toComparison } from './screenshots/comparison.ts';
import { type Shot, SHOTS } from './screenshots/shots.ts';
import { waitForReader } from './start/reading.ts';
import { runCommand } from './support/command.ts';
import { SetupError } from './support/setup-error.ts';

const EXTENSION = join('.output', 'chrome-mv3');
const README_PICTURE = join('.github', 'images', 'before-after.png');
const FOLDER = join('.output', 'screenshots');
const SAMPLE = '/renewal-banners.html';
const HALF_PX = { width: 760, height: 1000 };

async function openReader({ clickIcon }: ExtensionBrowser, page: Page): Promise<void> {
  await clickIcon(page);
  if (!(await waitForReader(page))) throw new SetupError(`The reader did not open on ${page.url()}.`);
}

/** The same page twice, as the site shows it and in the reader. */
async function makeReadmePicture(extension: ExtensionBrowser, siteUrl: string): Promise<void> {
  const page = await extension.browser.newPage();
  await page.setViewport(HALF_PX);
  await page.goto(siteUrl + SAMPLE, { waitUntil: 'load' });
  const before = await page.screenshot({ encoding: 'base64' });
  await openReader(extension, page);
  const after = await page.screenshot({ encoding: 'base64' });
  await page.setViewport({ width: 2 * HALF_PX.width + 72, height: HALF_PX.height + 100 });
  await page.goto('about:blank');
  await page.setContent(toComparison({ before, after, ...HALF_PX }));
  mkdirSync(dirname(README_PICTURE), { recursive: true });
  writeFileSync(README_PICTURE, await page.screenshot());
  await page.close();
  console.log(README_PICTURE);
}

/** Takes one of the screenshots that are for looking at. */
async function take(extension: ExtensionBrowser, siteUrl: string, shot: Shot): Promise<void> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width: shot.width, height: shot.height ?? 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' }]);
  const origin = `chrome-extension://${extension.extensionId}`;
  await page.goto(shot.page.startsWith('/') ? siteUrl + shot.page : `${origin}/${shot.page}`, { waitUntil: 'load' });
  if (shot.page.startsWith('/')) {
    await openReader(extension, page);
    for (const name of shot.press ?? []) {
      const spot = await inShadowRoot(
        page,
        READER_HOST,
        (root, label) => {
          const button = [...root.querySelectorAll('button, a[aria-expanded]')].find(
            (one) => one.getAttribute('aria-label') === label || one.textContent.includes(label),
          );
          const { left, top, width, height } = button?.getBoundingClientRect() ?? {};
          return left === undefined ? null : ([left + (width ?? 0) / 2, (top ?? 0) + (height ?? 0) / 2] as const);
        },
        name,
      );
      if (!spot) throw new SetupError(`The reader has no button “${name}”.`);
      // With the mouse: the reader takes no click that a script makes up. Then out of the way, so that nothing is hovered.
      await page.mouse.click(spot[0], spot[1]);
      await page.mouse.move(0, 0);
    }
    if (shot.media) await page.emulateMediaType(shot.media);
    if (shot.scrollTo) await page.evaluate((top) => window.scrollTo(0, top), shot.scrollTo);
  }
  // Pictures decode, and a panel's change is drawn, a moment after the load event.
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.screenshot({ path: join(FOLDER, `${shot.name}.png`) });
  await page.close();
  console.log(join(FOLDER, `${shot.name}.png`));
}

async function main(all: boolean): Promise<void> {
  const program = await obtainBrowser('chromium');
  if ((await runCommand('wxt', ['build'])).code !== 0) throw new SetupError('The build failed; its errors are above.');
  const site = await startServer(0);
  const siteUrl = site.url.replace(/\/$/, '');
  const extension = await launchChromium({ program, extension: EXTENSION });
  try {
    await makeReadmePicture(extension, siteUrl);
    mkdirSync(FOLDER, { recursive: true });
    for (const shot of all ? SHOTS : []) await take(extension, siteUrl, shot);
  } finally {
    await extension.browser.close();
    await site.close();
  }
}

try {
  await main(process.argv.includes('all'));
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
