import puppeteer, { type Browser } from 'puppeteer-core';

import { obtainBrowser } from '../../../scripts/browsers/obtain.ts';
import { readCatalogue } from '../../support/catalogue.ts';
import { BROWSER } from './start-browser.ts';

/** The tested browser without the extension, for a module of the project that runs in a page by itself. */
export const startPlainBrowser = async (): Promise<Browser> =>
  puppeteer.launch({
    browser: BROWSER === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await obtainBrowser(BROWSER),
    args: BROWSER === 'firefox' ? [] : ['--no-sandbox'],
  });

/** A script that gives a page what a module of the project asks of the extension: its texts, in English. */
export async function textsScript(): Promise<string> {
  const texts = JSON.stringify(Object.fromEntries(await readCatalogue('en')));
  return `globalThis.browser = { i18n: { getMessage: (name) => (${texts})[name] ?? '' } };`;
}
