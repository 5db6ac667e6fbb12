/**
 * Draws the icons of the extension: `node scripts/icons.ts`, after a change to `public/icon.svg`. The build takes
 * `public/icon/<size>.png` into the manifest.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { obtainBrowser } from './browsers/obtain.ts';

const SIZES_PX = [16, 32, 48, 96, 128];
const PUBLIC = path.join(import.meta.dirname, '..', 'public');

/** The drawing for 16 pixels, on their grid: the line in the middle wears the stroke's colour, since a stroke across it would blur. */
const SMALL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" shape-rendering="geometricPrecision">
  <rect x="1" width="14" height="16" rx="3" fill="#1f6f69"/>
  <path d="M4 4h8M4 12h6" stroke="#fdfcf8" stroke-width="2"/>
  <path d="M4 8h8" stroke="#ffc861" stroke-width="2" stroke-opacity=".8"/>
</svg>`;

const drawing = await readFile(path.join(PUBLIC, 'icon.svg'), 'utf8');
await mkdir(path.join(PUBLIC, 'icon'), { recursive: true });
const browser = await chromium.launch({
  executablePath: await obtainBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const sizePx of SIZES_PX) {
    const source = Buffer.from(sizePx === 16 ? SMALL : drawing).toString('base64');
    await page.setViewportSize({ width: sizePx, height: sizePx });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${sizePx}px;height:${sizePx}px}</style>` +
        `<img src="data:image/svg+xml;base64,${source}" alt="">`,
      { waitUntil: 'load' },
    );
    await page.screenshot({ path: path.join(PUBLIC, 'icon', `${sizePx}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
