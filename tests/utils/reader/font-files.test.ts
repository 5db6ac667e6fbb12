// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { fontFiles } from '../../../scripts/build/fonts.ts';
import type { PackagedFont } from '../../../utils/fonts.ts';
import { isPackaged } from '../../../utils/fonts.ts';
import { filesFor, filesOf, FONT_SOURCES, holdsOneOf, RANGES } from '../../../utils/reader/font-files.ts';
import { SETTINGS } from '../../../utils/settings.ts';

const FONTS = Object.keys(FONT_SOURCES) as PackagedFont[];
const parts = (font: PackagedFont, characters: string): string[] => [
  ...new Set(filesFor(font, characters).map(({ unicodeRange }) => unicodeRange)),
];

it('every font that can be chosen and is none of the system’s is there', () => {
  expect(SETTINGS.font.options.filter(isPackaged).sort()).toEqual([...FONTS].sort());
});

describe('the files', () => {
  it('are there in the packages, and a licence for each font', () => {
    const files = fontFiles();
    expect(files.filter(({ absoluteSrc }) => !existsSync(absoluteSrc))).toEqual([]);
    const licences = files.filter(({ relativeDest }) => relativeDest.endsWith('-LICENSE.txt'));
    expect(licences).toHaveLength(FONTS.length);
    for (const { absoluteSrc } of licences)
      expect(readFileSync(absoluteSrc, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it.each(FONTS)('%s: is upright and italic, regular and bold, and has names of its own', (font) => {
    const files = filesOf(font);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const style of ['normal', 'italic'])
      for (const bold of [400, 700])
        expect(
          files.some((face) => {
            const [from = 0, to = from] = face.weight.split(' ').map(Number);
            return face.style === style && from <= bold && bold <= to;
          }),
        ).toBe(true);
  });

  it('have the ranges that their package says', () => {
    const path = fontFiles()[0]!.absoluteSrc.replace(/files\/[^/]*$/, 'unicode.json');
    expect(RANGES).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});

describe('holdsOneOf', () => {
  it.each([
    ['U+0041', 'A', true],
    ['U+0041', 'B', false],
    ['U+0042-0044,U+1F600', 'xxD', true],
    ['U+0042-0044,U+1F600', '\u{1f600}', true],
    ['U+0042-0044', '', false],
  ])('%s, “%s”: %s', (range, characters, held) => {
    expect(holdsOneOf(range, characters)).toBe(held);
  });
});

describe('filesFor', () => {
  it('is what a text needs, and Latin always', () => {
    expect(parts('literata', '')).toEqual([RANGES.latin]);
    expect(parts('literata', 'Кит')).toEqual([RANGES.latin, RANGES.cyrillic]);
    expect(parts('source-sans', 'łó')).toEqual([RANGES.latin, RANGES['latin-ext']]);
    expect(parts('literata', 'λόγος')).toEqual([RANGES.latin, RANGES.greek]);
    expect(parts('atkinson', 'Кит λόγος 漢字')).toEqual([RANGES.latin]);
    expect(filesFor('opendyslexic', 'Кит')).toHaveLength(4);
  });
});
