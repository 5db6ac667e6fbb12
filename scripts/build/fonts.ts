/**
 * Puts the fonts that come along into a build, each with its licence, from the packages that they are published in.
 */
import { createRequire } from 'node:module';

import type { PackagedFont } from '../../utils/fonts.ts';
import { filesOf, FONT_FOLDER, FONT_SOURCES } from '../../utils/reader/font-files.ts';

const { resolve } = createRequire(import.meta.url);

/** A file that a build copies: where it is, and its path in the extension. */
export interface CopiedFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** The files of all fonts, and their licences. Throws where a package lacks one. */
export const fontFiles = (): CopiedFile[] =>
  Object.entries(FONT_SOURCES).flatMap(([font, source]) => [
    ...filesOf(font as PackagedFont).map(({ name }) => ({
      absoluteSrc: resolve(`${source.package}/files/${name}`),
      relativeDest: `${FONT_FOLDER}/${name}`,
    })),
    {
      absoluteSrc: resolve(`${source.package}/LICENSE`),
      relativeDest: `${FONT_FOLDER}/${source.file}-LICENSE.txt`,
    },
  ]);
