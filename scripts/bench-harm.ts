/**
 * Lists the pages on which the extraction loses more than 2 % of the words that plain Readability finds and truth wants,
 * with the paragraphs that they stood in and the rules that took those; `–` is a caption, or was not in the container.
 *
 *   npm run bench:harm -- CORPUS_DIR RESULTS.json [CORPUS_DIR RESULTS.json …]
 *
 * RESULTS.json is what `npm run bench` wrote. Pages without a text as truth do not count.
 */
import { readCorpus } from '../tests/bench/corpus.ts';
import { readRun } from './noise/diff.ts';
import { isHarmed, measureHarm } from './noise/harm.ts';
import { cut, terminalOf } from './noise/terminal.ts';
import { SetupError } from './support/setup-error.ts';

const USAGE = 'Say what to look at: npm run bench:harm -- CORPUS_DIR RESULTS.json [CORPUS_DIR RESULTS.json …]';

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  if (!names.length || names.length % 2) throw new SetupError(USAGE);
  const { columns } = terminalOf(process.stdout, process.env);
  let measured = 0;
  let harmed = 0;
  for (let at = 0; at < names.length; at += 2) {
    const [corpus = '', file = ''] = names.slice(at, at + 2);
    const run = await readRun(file);
    for (const { id, url, truth } of await readCorpus(corpus)) {
      const entry = run[id];
      const harm = entry ? measureHarm(entry, truth) : null;
      if (!harm) continue;
      measured += 1;
      if (!isHarmed(harm)) continue;
      harmed += 1;
      const { found, lost, blocks } = harm;
      console.log(
        cut(`${((100 * lost) / found).toFixed(1).padStart(5)} %  ${lost} of ${found} words  ${id}  ${url}`, columns),
      );
      for (const block of blocks) console.log(cut(`         ${(block.rule ?? '–').padEnd(24)} ${block.text}`, columns));
    }
  }
  if (!measured) throw new SetupError('No page has a text as truth and plain Readability’s text beside ours.');
  console.log(`\n${harmed} of ${measured} pages harmed (${((100 * harmed) / measured).toFixed(2)} %)`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
