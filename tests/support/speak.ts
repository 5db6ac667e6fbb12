/**
 * The browser's texts, for unit tests: English at the start of every test, or whatever it asks for.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readCatalogue } from './catalogue.ts';

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
