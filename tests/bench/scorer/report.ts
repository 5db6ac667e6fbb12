/**
 * How well the scorer tells texts that it was not trained on.
 */
import type { Example } from './examples.ts';

/** A text with the log-odds that a model trained without it gave. */
export interface Judged {
  readonly example: Example;
  readonly odds: number;
}

/** Chance that a notice scores above a story, both drawn at random; ties are even. 0..1. */
export function aucOf(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.odds - b.odds);
  let rankSum = 0;
  let notices = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]?.odds === sorted[start]?.odds) end += 1;
    const inTie = sorted.slice(start, end).filter(({ example }) => example.isNotice).length;
    rankSum += inTie * ((start + 1 + end) / 2);
    notices += inTie;
    start = end;
  }
  const stories = judged.length - notices;
  return (rankSum - (notices * (notices + 1)) / 2) / (notices * stories);
}

export interface Figures {
  readonly notices: number;
  readonly stories: number;
  /** Notices found, and stories taken for one. */
  readonly found: number;
  readonly taken: number;
  readonly auc: number;
}

export function toFigures(judged: readonly Judged[], threshold: number): Figures {
  const above = judged.filter(({ odds }) => odds >= threshold);
  const notices = judged.filter(({ example }) => example.isNotice).length;
  const found = above.filter(({ example }) => example.isNotice).length;
  return { notices, stories: judged.length - notices, found, taken: above.length - found, auc: aucOf(judged) };
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);

const toLine = (name: string, { notices, stories, found, taken, auc }: Figures): string =>
  `${name.padEnd(12)} ${percent(found, found + taken)} ${percent(found, notices)} ${auc.toFixed(3)} ${percent(taken, stories)}  (${found} of ${notices} notices, ${taken} of ${stories} stories)`;

/** A table with a line for each language, and those stories that look most like notices. */
export function toReport(judged: readonly Judged[], threshold: number): string[] {
  const measured = judged.filter(({ example }) => example.source === 'texts');
  const byLang = Map.groupBy(measured, ({ example }) => example.lang);
  const others = Map.groupBy(
    judged.filter(({ example }) => example.source !== 'texts' && !example.isNotice),
    ({ example }) => example.source,
  );
  const worst = measured
    .filter(({ example, odds }) => !example.isNotice && odds >= threshold)
    .sort((a, b) => b.odds - a.odds);
  return [
    `Left-out texts, at log-odds of ${threshold} or more:`,
    'language     prec.  recall   AUC  taken %',
    ...[...byLang].map(([lang, own]) => toLine(lang, toFigures(own, threshold))),
    toLine('all', toFigures(measured, threshold)),
    ...[...others].map(([source, own]) => {
      const { taken, stories } = toFigures(own, threshold);
      return `${source}: ${taken} of ${stories} taken`;
    }),
    'Stories that look most like notices:',
    ...worst.slice(0, 40).map(({ example, odds }) => `  ${odds.toFixed(1)} ${example.lang}: ${example.text}`),
  ];
}
