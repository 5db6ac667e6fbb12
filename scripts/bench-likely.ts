/**
 * Says how well pages with an article are told from others: by what opens the reader by itself, by what opens it on a
 * click, and by Readability's own test.
 *
 *   npm run bench:likely -- ARTICLES.json OTHERS.json
 *
 * Both files are what `npm run bench` wrote: one of pages with an article, one of pages without.
 */
import { readRun } from './noise/diff.ts';
import { measureTest, type TestName, TESTS } from './noise/likely.ts';
import { SetupError } from './support/setup-error.ts';

const USAGE = 'Say what to look at: npm run bench:likely -- ARTICLES.json OTHERS.json';

async function main(): Promise<void> {
  const [articlesFile, othersFile] = process.argv.slice(2);
  if (articlesFile === undefined || othersFile === undefined) throw new SetupError(USAGE);
  const [articles, others] = await Promise.all([articlesFile, othersFile].map(readRun));
  if (!articles || !others) throw new SetupError(USAGE);
  console.log(`${Object.keys(articles).length} pages with an article, ${Object.keys(others).length} without`);
  console.log(`${''.padEnd(24)} precision  recall      F1`);
  for (const test of Object.keys(TESTS) as TestName[]) {
    const { precision, recall, f1 } = measureTest(articles, others, test);
    const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(4).padStart(7));
    console.log(`${TESTS[test].padEnd(24)}   ${p} ${r} ${f}`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
