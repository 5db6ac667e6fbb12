// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../components/theme.css'), 'utf8');

type Colours = Readonly<Record<string, string>>;

/** Names and values that `pattern` finds: group 1 is the name, `group` the value. */
const read = (pattern: RegExp, group: number): Colours =>
  Object.fromEntries([...css.matchAll(pattern)].map((match) => [match[1] ?? '', match[group] ?? '']));

const PAIR = /--([a-z-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g;
const light = read(PAIR, 2);
const dark = read(PAIR, 3);
const sepia = read(/--([a-z-]+): (#[\da-f]{6})/g, 2);

/** Relative luminance, 0..1, of `#rrggbb`, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1..21, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
  ['sepia', sepia],
])('the %s theme', (_name, theme) => {
  it.each([
    ...['ink', 'muted', 'accent', 'alert'].flatMap((text) => [
      [text, 'page', 4.5] as const,
      [text, 'surface', 4.5] as const,
      [text, 'tint', 4.5] as const,
    ]),
    ['on-accent', 'accent', 4.5] as const,
    ['control', 'page', 3] as const,
    ['control', 'surface', 3] as const,
    ['focus', 'page', 3] as const,
    ['focus', 'surface', 3] as const,
  ])('shows %s on %s at %d:1 or better', (front, back, least) => {
    expect(contrast(theme[front]!, theme[back]!)).toBeGreaterThanOrEqual(least);
  });
});

it('gives sepia a value for each colour', () => {
  expect(Object.keys(sepia).sort()).toEqual(Object.keys(light).sort());
});
