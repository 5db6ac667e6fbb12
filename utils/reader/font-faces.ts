/**
 * The fonts that come along, in the document that the reader stands in. Brought to a page when one is first chosen.
 *
 * A style sheet in a shadow root can bring no font, so the faces go to the document's own set, made of bytes: what has no
 * address is loaded under any content policy. The page can see that set, `document.fonts`. Their family is a name made up on
 * the spot, so that it neither means anything nor meets one of the page's; a page that looks for it can still tell, by how
 * wide a text becomes in it, which font is read in. No more than that, and only until the reader closes.
 */
import type { FaceBytes, PackagedFont } from '../fonts.ts';
import { logFault } from '../log.ts';

export type LoadFont = (font: PackagedFont, characters: string) => Promise<readonly FaceBytes[]>;

const toBytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** A letter first, as names of CSS have. */
const makeFamily = (): string => `f${Math.random().toString(36).slice(2)}`;

export class FontFaces {
  readonly #document: Document;
  readonly #load: LoadFont;
  readonly #characters: string;
  /** The faces that are in the document. */
  readonly #added: FontFace[] = [];
  readonly #families = new Map<PackagedFont, Promise<string | null>>();
  #hasEnded = false;

  /** @param text what is to be read in them, markup and all: faces for other scripts stay away */
  constructor(document: Document, load: LoadFont, text: string) {
    this.#document = document;
    this.#load = load;
    this.#characters = [...new Set(text)].join('');
  }

  /** The family under which a font is there from now on, all its faces at once; null where it cannot be loaded. */
  bring(font: PackagedFont): Promise<string | null> {
    const family =
      this.#families.get(font) ??
      this.#bring(font).catch((error: unknown) => {
        logFault(error);
        this.#families.delete(font);
        return null;
      });
    this.#families.set(font, family);
    return family;
  }

  async #bring(font: PackagedFont): Promise<string> {
    const family = makeFamily();
    const bytes = await this.#load(font, this.#characters);
    const faces = await Promise.all(
      bytes.map(({ base64, style, weight, unicodeRange }) =>
        new FontFace(family, toBytes(base64), { style, weight, unicodeRange }).load(),
      ),
    );
    if (this.#hasEnded) return family;
    for (const face of faces) this.#document.fonts.add(face);
    this.#added.push(...faces);
    return family;
  }

  /** Takes them all away again. */
  end(): void {
    this.#hasEnded = true;
    for (const face of this.#added.splice(0)) this.#document.fonts.delete(face);
  }
}
