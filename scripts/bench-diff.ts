/**
 * Compares two files that `npm run bench` wrote: which pages got better or worse, and which of their blocks came or went.
 *
 *   npm run bench:diff -- OLD.json NEW.json [--corpus DIR] [--metric shingle|word] [--top N] [--blocks N]
 *
 * With `--corpus` the truth of that folder decides what is better, and marks the blocks: `+` it has the block, `-` it
 * has not, `~` in part. Without, pages are listed by how much their text differs.
 */
import { parseArgs } from 'node:util';

import { readCorpus } from '../tests/bench/corpus.ts';
import { toDiffLines } from './noise/diff-text.ts';
import { diffRuns, type Metric, readRun } from './noise/diff.ts';
import { terminalOf } from './noise/terminal.ts';
import { SetupError } from './support/setup-error.ts';

const USAGE =
  'Say what to compare: npm run bench:diff -- OLD.json NEW.json [--corpus DIR] [--metric shingle|word] [--top N] [--blocks N]';

const isMetric = (value: string): value is Metric => value === 'shingle' || value === 'word';

function toCount(name: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new SetupError(`--${name} takes a number, not "${value}".`);
  return Number(value);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      metric: { type: 'string', default: 'shingle' },
      top: { type: 'string', default: '20' },
      blocks: { type: 'string', default: '8' },
    },
  });
  const [old, now, ...others] = positionals;
  if (!old || !now || others.length || !isMetric(values.metric)) throw new SetupError(USAGE);
  const options = { top: toCount('top', values.top), blocks: toCount('blocks', values.blocks) };
  const items = values.corpus === undefined ? [] : await readCorpus(values.corpus);
  const truths = new Map(items.flatMap(({ id, truth }) => (truth ? [[id, truth] as const] : [])));
  const diff = diffRuns(await readRun(old), await readRun(now), truths, values.metric);
  const urls = new Map(items.map(({ id, url }) => [id, url]));
  console.log(toDiffLines(diff, { ...options, urls }, terminalOf(process.stdout, process.env)).join('\n'));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
