import { join } from 'node:path';

import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const FOLDER = join(import.meta.dirname, '../../locales');

/**
 * The texts of a locale by the names under which a browser knows them.
 * @param locale file name in `locales/`, without its ending
 */
export async function readCatalogue(locale: string): Promise<ReadonlyMap<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(FOLDER, `${locale}.yml`)));
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
