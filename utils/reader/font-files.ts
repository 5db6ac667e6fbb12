/**
 * What the fonts that come along are made of: files of the extension, one for each face and each part of the characters.
 * A build takes them from the packages that they are published in, with their licences; see `scripts/build/fonts.ts`.
 */
import type { FaceBytes, PackagedFont } from '../fonts.ts';

/** Where the files are in the extension. */
export const FONT_FOLDER = 'fonts';

/** Characters by the part of a font that has them, as in `@font-face`; the same in all packages. */
export const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  'greek-ext': 'U+1F00-1FFF',
} as const;

type Part = keyof typeof RANGES;

interface FontSource {
  readonly package: string;
  /** With what the names of its files begin. */
  readonly file: string;
  readonly parts: readonly Part[];
  /** The weights that a file holds, by what its name says of it. */
  readonly weights: Readonly<Record<string, string>>;
  /** Whether the one part that there is has all the font's characters. */
  readonly isWhole?: true;
}

const ALL_PARTS = Object.keys(RANGES) as Part[];
const VARIABLE = { wght: '200 900' };
const STATIC = { '400': '400', '700': '700' };

export const FONT_SOURCES: Readonly<Record<PackagedFont, FontSource>> = {
  literata: { package: '@fontsource-variable/literata', file: 'literata', parts: ALL_PARTS, weights: VARIABLE },
  'source-sans': {
    package: '@fontsource-variable/source-sans-3',
    file: 'source-sans-3',
    parts: ALL_PARTS,
    weights: VARIABLE,
  },
  atkinson: {
    package: '@fontsource/atkinson-hyperlegible',
    file: 'atkinson-hyperlegible',
    parts: ['latin', 'latin-ext'],
    weights: STATIC,
  },
  opendyslexic: {
    package: '@fontsource/opendyslexic',
    file: 'opendyslexic',
    parts: ['latin'],
    weights: STATIC,
    isWhole: true,
  },
};

export interface FontFile extends Omit<FaceBytes, 'base64'> {
  /** Name of the file, in the package and in the extension. */
  readonly name: string;
}

/** Every file of a font. */
export function filesOf(font: PackagedFont): readonly FontFile[] {
  const { file, parts, weights, isWhole } = FONT_SOURCES[font];
  return parts.flatMap((part) =>
    Object.entries(weights).flatMap(([weightName, weight]) =>
      (['normal', 'italic'] as const).map((style) => ({
        name: `${file}-${part}-${weightName}-${style}.woff2`,
        style,
        weight,
        unicodeRange: isWhole ? 'U+0-10FFFF' : RANGES[part],
      })),
    ),
  );
}

/** Whether a range as in `@font-face` holds one of these characters. */
export function holdsOneOf(unicodeRange: string, characters: Iterable<string>): boolean {
  const bounds = unicodeRange.split(',').map((one) => {
    const [from = 0, to = from] = one
      .replace('U+', '')
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return { from, to };
  });
  return [...characters].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return bounds.some(({ from, to }) => code >= from && code <= to);
  });
}

/** The files of a font that a text with these characters needs; those for Latin letters always. */
export const filesFor = (font: PackagedFont, characters: string): readonly FontFile[] =>
  filesOf(font).filter(({ unicodeRange }) => holdsOneOf(unicodeRange, `a${characters}`));
