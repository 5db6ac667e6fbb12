/**
 * Reads fonts from the extension's own files. Pages cannot: the files are not among those that an extension offers to them,
 * so no page can find out by them that it is installed, and no content policy of a page is asked.
 */
import type { FaceBytes, PackagedFont } from '../fonts.ts';
import { nativeBrowser } from '../native-browser.ts';
import { filesFor, FONT_FOLDER, FONT_SOURCES } from './font-files.ts';

/** Messages are JSON, and take no bytes. */
const toBase64 = (bytes: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));

/**
 * The faces of a font that a text needs. Rejects where the font is none of ours.
 * @param font from a page's process, so it may be anything
 * @param characters those of the text, each once or more
 */
export async function readFont(font: PackagedFont, characters: string): Promise<readonly FaceBytes[]> {
  if (!Object.hasOwn(FONT_SOURCES, font)) throw new TypeError(`There is no such font: ${font}.`);
  return Promise.all(
    filesFor(font, characters).map(async ({ name, ...face }) => {
      const answer = await fetch(nativeBrowser.runtime.getURL(`/${FONT_FOLDER}/${name}`));
      return { ...face, base64: toBase64(await answer.arrayBuffer()) };
    }),
  );
}
