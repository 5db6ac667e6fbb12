/**
 * What the workbench prints of a page.
 */
import type { NoiseBlock, NoisePage } from '../../tests/bench/noise-page.ts';
import type { PageScore } from './score.ts';
import { type Colour, cut, type Terminal } from './terminal.ts';
import type { Mark, Missing } from './truth.ts';

export interface NoiseReport extends NoisePage {
  readonly url: string;
  /** By block. */
  readonly marks: readonly Mark[];
  readonly missing: readonly Missing[];
  /** Snippets that should not be in the text and are. */
  readonly leftIn: readonly string[];
  /** Null where the page has no truth. */
  readonly score: PageScore | null;
}

const HEAD = '   # t   tag        words  link kind/rule, confidence';
const MIN_TEXT_COLUMNS = 20;

/** Kind, rule and confidence; a rule's id begins with its kind. */
const toText = ({ kind, rule, confidence }: NonNullable<NoiseBlock['label']>): string =>
  `${rule.startsWith(`${kind}/`) ? rule : `${kind}: ${rule}`} ${confidence.toFixed(2)}`;

/** A block's fate in words: nothing where it stays, a doubt in brackets. */
export function toVerdictText({ label, figure, doubts }: NoiseBlock): string {
  if (label) return toText(label);
  if (figure) return `figure ${figure.index}: ${figure.roles.join(', ')}`;
  const [doubt] = doubts.toSorted((a, b) => b.confidence - a.confidence);
  return doubt ? `(${toText(doubt)})` : '';
}

/** Whether the block is in the article's text. */
export const isKept = ({ label, figure }: NoiseBlock): boolean => label === null && figure === null;

/** Whether what was done with a block is what truth says of it. Figures are not: corpora do not agree on captions. */
export const isWrong = (block: NoiseBlock, mark: Mark | undefined): boolean =>
  block.figure === null && mark === (isKept(block) ? '-' : '+');

function colourOf(block: NoiseBlock, mark: Mark | undefined): Colour | null {
  if (isWrong(block, mark)) return 'red';
  return block.label ? 'yellow' : block.figure ? 'cyan' : null;
}

function toRows({ blocks, marks }: NoiseReport, { columns, paint }: Terminal): string[] {
  const heads = blocks.map((block, at) =>
    [
      String(block.index).padStart(4),
      marks[at] ?? ' ',
      block.label ? 'x' : block.figure ? 'f' : ' ',
      block.tag.slice(0, 10).padEnd(10),
      String(block.words).padStart(5),
      block.linkDensity.toFixed(2).padStart(5),
      toVerdictText(block),
    ].join(' '),
  );
  const width = Math.min(
    Math.max(HEAD.length, ...heads.map(({ length }) => length)),
    Math.max(0, columns - MIN_TEXT_COLUMNS - 2),
  );
  const title = cut(HEAD, width).padEnd(width);
  return [
    paint('bold', cut(`${title}  text`, columns)),
    ...blocks.map((block, at) => {
      const head = cut(heads[at] ?? '', width).padEnd(width);
      return paint(colourOf(block, marks[at]), `${head}  ${cut(block.text, columns - width - 2)}`);
    }),
  ];
}

const percent = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(4));

function toRemovals({ removals }: NoiseReport, { columns, paint }: Terminal): string[] {
  if (!removals.length) return [];
  return [
    '',
    paint('bold', `Removed (${removals.length})`),
    ...removals.map(({ id, rule, text, at }) =>
      cut(`${id.padStart(4)} at ${String(at).padStart(4)}  ${rule}  ${text}`, columns),
    ),
  ];
}

function toTruth(report: NoiseReport, { columns, paint }: Terminal): string[] {
  const { score, missing, leftIn, blocks, marks } = report;
  if (!score) return [];
  const { shingle, word, snippet } = score;
  const scores = Object.entries({ shingle, word, snippet }).flatMap(([name, of]) =>
    of ? [`${name} F1 ${percent(of.f1)} (precision ${percent(of.precision)}, recall ${percent(of.recall)})`] : [],
  );
  const wrong = blocks.filter((block, at) => isWrong(block, marks[at]));
  const kept = wrong.filter(isKept);
  const where = (index: number | null): string => {
    const block = index === null ? undefined : blocks[index];
    return block ? `block ${block.index}, ${toVerdictText(block)}` : 'not in the container';
  };
  const wordsOf = (list: readonly NoiseBlock[]): number => list.reduce((sum, { words }) => sum + words, 0);
  return [
    '',
    paint('bold', 'Truth'),
    ...scores,
    `kept, though truth has not: ${kept.length} (${wordsOf(kept)} words); ` +
      `removed, though truth has: ${wrong.length - kept.length} (${wordsOf(wrong) - wordsOf(kept)} words)`,
    ...leftIn.map((snippet) => paint('red', cut(`left in: ${snippet}`, columns))),
    `missing: ${missing.length}`,
    ...missing.map(({ sentence, block }) => paint('red', cut(`  [${where(block)}] ${sentence}`, columns))),
  ];
}

/** The report in lines. */
export function toLines(report: NoiseReport, terminal: Terminal): string[] {
  const { url, title, lang, status, readerable, blocks } = report;
  const kept = blocks.filter(isKept);
  return [
    terminal.paint('bold', cut(title, terminal.columns)),
    cut(url, terminal.columns),
    `${status}${readerable || status !== 'article' ? '' : ' (asked for; not one by itself)'}, language ${lang ?? 'unknown'}, ` +
      `${blocks.length} blocks, ${kept.length} kept`,
    '',
    ...toRows(report, terminal),
    ...toRemovals(report, terminal),
    ...toTruth(report, terminal),
  ];
}
