/**
 * The browser's texts, for unit tests: English at the start of every file, or whatever a test asks for.
 */
import { join } from 'node:path';

import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const FOLDER = join(import.meta.dirname, '../../locales');

/** The texts of a locale by the names under which a browser knows them. */
export async function readCatalogue(locale: string): Promise<ReadonlyMap<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(FOLDER, `${locale}.yml`)));
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/**
 * Makes the browser of the tests speak a language.
 * @param locale file name in `locales/`, without its ending
 * @param uiLanguage what the browser says it speaks, where that is not the language of the texts
 */
export async function speak(locale: string, uiLanguage = locale.replace('_', '-')): Promise<void> {
  const texts = await readCatalogue(locale);
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string) => texts.get(name) ?? '',
    getUILanguage: () => uiLanguage,
  });
}
