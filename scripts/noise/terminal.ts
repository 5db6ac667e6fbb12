/**
 * Text for a terminal: columns, cuts and colours.
 */

const COLOURS = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const;
export type Colour = keyof typeof COLOURS;
export type Paint = (colour: Colour | null, text: string) => string;

export interface Terminal {
  readonly columns: number;
  readonly paint: Paint;
}

/** Columns where the output is no terminal. */
const FILE_COLUMNS = 160;

export const paintPlain: Paint = (_, text) => text;
export const paintColours: Paint = (colour, text) =>
  colour ? `\u001b[${String(COLOURS[colour])}m${text}\u001b[0m` : text;

/** What the output can show. Colours only on a terminal, and not where the user wants none. */
export const terminalOf = (
  output: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Terminal => ({
  columns: (output.isTTY && output.columns) || FILE_COLUMNS,
  paint: output.isTTY && !env['NO_COLOR'] ? paintColours : paintPlain,
});

/** A page's text may hold what a terminal obeys, or what turns a line around. */
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const widthOf = (grapheme: string): number => (WIDE.test(grapheme) ? 2 : 1);

/** One line of at most that many columns; what is cut off leaves `…`. */
export function cut(text: string, columns: number): string {
  const line = text.replace(CONTROL, ' ');
  let width = 0;
  let kept = '';
  // The longest text that still fits without its last column, in case more follows.
  let short = '';
  for (const { segment } of graphemes.segment(line)) {
    width += widthOf(segment);
    if (width > columns) return columns > 0 ? `${short}…` : '';
    kept += segment;
    if (width < columns) short = kept;
  }
  return kept;
}
