/**
 * Chromium injects a script only where its file is plain UTF-8 without noncharacters, and the tables of the library that
 * sets TeX hold some of those.
 */
import type { Plugin } from 'vite';

/** `code` with all beyond ASCII written as escapes, which says the same in strings and in regular expressions. */
export const toAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same for the scripts of these names, after all else was done to them. */
export const asciiScriptPlugin = (names: readonly string[]): Plugin => ({
  name: 'ascii-script',
  enforce: 'post',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && names.some((name) => chunk.fileName.includes(name)))
        chunk.code = toAscii(chunk.code);
  },
});
