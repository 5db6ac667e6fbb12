import { contrastOf, DIVIDING, type Pair, PAIRS, pairsOf, type Theme } from './contrast.ts';

/** A ratio, rounded down: what is just too little must not look like enough. */
const toRatio = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);

/**
 * The page of the documentation that lists the contrast of every theme.
 * @param all the themes of `components/theme.css`
 */
export function toContrastPage(all: readonly Theme[]): string {
  // What the automatic theme becomes stands there already.
  const themes = all.filter(({ name }) => !name.startsWith('Auto'));
  const toRow = (pair: Pair): string =>
    [
      '',
      ` ${pair.front} on ${pair.back} `,
      ...themes.map((theme) => ` ${pairsOf(theme).includes(pair) ? toRatio(contrastOf(theme, pair)) : '–'} `),
      '',
    ].join('|');
  const toTable = (kind: Pair['kind'], pairs: readonly Pair[]): string[] => [
    `| | ${themes.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(themes.length)}`,
    `| **at least** | ${themes.map(({ least }) => `**${toRatio(least[kind])}**`).join(' | ')} |`,
    ...pairs.map(toRow),
    '',
  ];
  return [
    '<!-- Written by `npm run docs` from components/theme.css and scripts/docs/contrast.ts. -->',
    '',
    '# Contrast',
    '',
    'Ratios by [WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), of all that stands on something else, by the names',
    'that the colours have in `components/theme.css`; rounded down. A test holds each to what is asked of it: 4.5 for text and 3',
    'for the edges of what can be operated (level AA), with high contrast 7 (level AAA) and 4.5.',
    '',
    'The automatic theme is the light or the dark one, as the browser prefers; where that is told to prefer more contrast, it is',
    'that with high contrast. In a forced palette (“contrast themes” of Windows) all colours are the system’s.',
    '',
    '## Text',
    '',
    ...toTable(
      'text',
      PAIRS.filter(({ kind }) => kind === 'text'),
    ),
    '## Edges, marks and rings',
    '',
    ...toTable('edge', [...PAIRS.filter(({ kind }) => kind === 'edge'), ...DIVIDING]),
  ].join('\n');
}
