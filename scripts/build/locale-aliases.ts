/**
 * Languages under the other names that browsers have for them. A browser that finds no texts under its own name for a
 * language shows those in English.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Name in a browser -> name in `locales/`. */
export const ALIASES: Readonly<Record<string, string>> = {
  // Stores know Norwegian as `no`, browsers that speak it as `nb`.
  nb: 'no',
  // For other varieties than Brazil's.
  pt: 'pt_BR',
};

/**
 * Puts the texts that a build has under their other names as well.
 * @param build folder of the unpacked build
 */
export function addLocaleAliases(build: string): void {
  for (const [alias, locale] of Object.entries(ALIASES))
    cpSync(join(build, '_locales', locale), join(build, '_locales', alias), { recursive: true });
}
