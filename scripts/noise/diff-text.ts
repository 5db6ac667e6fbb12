/**
 * What `npm run bench:diff` prints.
 */
import type { MovedBlock, PageDiff, RunDiff, Totals } from './diff.ts';
import { type Colour, cut, type Terminal } from './terminal.ts';

export interface DiffTextOptions {
  /** How many pages are shown. */
  readonly top: number;
  /** How many blocks of a page are shown, of each kind. */
  readonly blocks: number;
  /** Addresses by id, where they are known. */
  readonly urls: ReadonlyMap<string, string>;
}

const COLOURS: Readonly<Record<PageDiff['change'], Colour>> = {
  better: 'green',
  worse: 'red',
  changed: 'yellow',
  same: 'dim',
};

const toFixed = (value: number | null, digits = 4): string => value?.toFixed(digits) ?? '–';

function toHead({ id, oldF1, newF1, change, size, error }: PageDiff, url: string): string {
  const figures =
    oldF1 !== null && newF1 !== null
      ? `${toFixed(oldF1)} → ${toFixed(newF1)}`
      : `${(100 * size).toFixed(1)} % of the words`;
  return `${change.padEnd(7)} ${figures}  ${id}  ${error === null ? url : `${url} failed: ${error}`}`.trimEnd();
}

/** `came +` is good and `went +` is not: truth has that block. */
function toBlockLines(
  name: 'came' | 'went',
  moved: readonly MovedBlock[],
  limit: number,
  { columns, paint }: Terminal,
): string[] {
  const good = name === 'came' ? '+' : '-';
  const bad = name === 'came' ? '-' : '+';
  const rest = moved.length - limit;
  return [
    ...moved.slice(0, limit).map(({ text, mark }) => {
      const colour = mark === good ? 'green' : mark === bad ? 'red' : null;
      return paint(colour, cut(`    ${name} ${mark} ${text}`, columns));
    }),
    ...(rest > 0 ? [`    ${name}   … and ${rest} more`] : []),
  ];
}

const toTotal = (name: string, old: Totals, now: Totals, key: keyof Totals): string[] =>
  old[key] === null && now[key] === null ? [] : [`${name} ${toFixed(old[key])} → ${toFixed(now[key])}`];

/** One line: how many pages got better or worse, and the means of both runs. */
export function toSummary({ pages, old, new: now, onlyOld, onlyNew }: RunDiff): string {
  const count = (change: PageDiff['change']): number => pages.filter((page) => page.change === change).length;
  const counts = (['better', 'worse', 'changed', 'same'] as const)
    .filter((change) => change !== 'changed' || count(change) > 0)
    .map((change) => `${count(change)} ${change}`);
  const failed = pages.filter(({ error }) => error !== null).length;
  return [
    `${pages.length} pages: ${counts.join(', ')}${failed ? `, ${failed} failed` : ''}`,
    ...toTotal('shingle F1', old, now, 'shingleF1'),
    ...toTotal('word F1', old, now, 'wordF1'),
    ...toTotal('snippet F1', old, now, 'snippetF1'),
    ...toTotal('median time ratio', old, now, 'ratio'),
    ...(onlyOld.length ? [`${onlyOld.length} only in the old run`] : []),
    ...(onlyNew.length ? [`${onlyNew.length} only in the new run`] : []),
  ].join('; ');
}

/** The comparison in lines, the summary last. A page whose score holds is shown if its blocks moved. */
export function toDiffLines(diff: RunDiff, options: DiffTextOptions, terminal: Terminal): string[] {
  const moved = diff.pages.filter(({ change, came, went }) => change !== 'same' || came.length + went.length > 0);
  const rest = moved.length - options.top;
  return [
    ...moved
      .slice(0, options.top)
      .flatMap((page) => [
        terminal.paint(COLOURS[page.change], cut(toHead(page, options.urls.get(page.id) ?? ''), terminal.columns)),
        ...toBlockLines('went', page.went, options.blocks, terminal),
        ...toBlockLines('came', page.came, options.blocks, terminal),
      ]),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    ...(moved.length ? [''] : []),
    terminal.paint('bold', toSummary(diff)),
  ];
}
