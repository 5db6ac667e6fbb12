/**
 * The extension in one language, whatever the browser speaks: a browser that is made for tests often has no language but
 * English, and takes the texts of others from nowhere.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * A copy of a build with the texts of `locale` alone, which every browser then falls back to.
 * @param build folder of the unpacked build
 * @param locale as the folders in `_locales` are called: `pt_BR`
 * @returns folder of the copy; throws where the build has no such texts
 */
export function inOneLocale(build: string, locale: string): string {
  const copy = resolve('.cache', 'one-locale', `${basename(build)}-${locale}`);
  rmSync(copy, { recursive: true, force: true });
  const other = new RegExp(`[\\\\/]_locales[\\\\/](?!${locale}(?:[\\\\/]|$))`);
  cpSync(build, copy, { recursive: true, filter: (path) => !other.test(path) });
  readFileSync(join(copy, '_locales', locale, 'messages.json'));
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: locale }));
  return copy;
}
