/**
 * `npm test [-- STEP…]`: everything that has to hold, in the order of the time it takes. The last line sums it up.
 */
import { runEndToEnd } from './steps/end-to-end.ts';
import { checkBuild } from './steps/budget.ts';
import { commandStep, type Step } from './steps/step.ts';
import { runVitest } from './steps/vitest.ts';
import { SetupError } from './support/setup-error.ts';
import { FAILED, formatTally, sumTallies, type Tally } from './support/tally.ts';

const FIREFOX_BUILD = '.output/firefox-mv3';
const CHROME_BUILD = '.output/chrome-mv3';

const STEPS: readonly Step[] = [
  commandStep('prepare', 'wxt', 'prepare'),
  { ...commandStep('types', 'tsc', '--noEmit'), needs: ['prepare'] },
  { ...commandStep('eslint', 'eslint', '.'), needs: ['prepare'] },
  commandStep('prettier', 'prettier', '--check', '.'),
  { name: 'unit', needs: ['prepare'], run: () => runVitest('unit') },
  commandStep('build', 'wxt', 'build'),
  commandStep('build-firefox', 'wxt', 'build', '-b', 'firefox'),
  { name: 'budget', needs: ['build'], run: () => Promise.resolve(checkBuild(CHROME_BUILD)) },
  {
    ...commandStep('web-ext', 'web-ext', 'lint', '--source-dir', FIREFOX_BUILD, '--no-config-discovery'),
    needs: ['build-firefox'],
  },
  { name: 'e2e-chromium', needs: ['build'], run: () => runEndToEnd('chromium') },
  { name: 'e2e-firefox', needs: ['build-firefox'], run: () => runEndToEnd('firefox') },
];

/** Runs one step; what stops it is a failed check with its reason shown. */
async function runStep(step: Step, failed: ReadonlySet<string>): Promise<Tally> {
  console.log(`\n── ${step.name} ──`);
  const missing = step.needs?.find((name) => failed.has(name));
  if (missing !== undefined) {
    console.error(`Not run, because ${missing} failed.`);
    return FAILED;
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return FAILED;
  }
}

/** The steps asked for, with those that they need; all when none is named. */
function selectSteps(names: readonly string[]): Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length) {
    const known = STEPS.map((step) => step.name).join(', ');
    throw new SetupError(`There is no step named ${unknown.join(', ')}. The steps are: ${known}.`);
  }
  const wanted = new Set(names);
  for (const step of STEPS.toReversed()) if (wanted.has(step.name)) step.needs?.forEach((name) => wanted.add(name));
  return names.length ? STEPS.filter((step) => wanted.has(step.name)) : [...STEPS];
}

async function main(names: readonly string[]): Promise<Tally> {
  const failed = new Set<string>();
  const results: { readonly name: string; readonly tally: Tally; readonly seconds: number }[] = [];
  for (const step of selectSteps(names)) {
    const startMs = performance.now();
    const tally = await runStep(step, failed);
    if (tally.failed) failed.add(step.name);
    results.push({ name: step.name, tally, seconds: (performance.now() - startMs) / 1000 });
  }
  console.log('\n── summary ──');
  for (const { name, tally, seconds } of results) {
    console.log(`${tally.failed ? '✗' : '✓'} ${name.padEnd(14)} ${formatTally(tally)} (${seconds.toFixed(1)} s)`);
    for (const failure of tally.failures ?? []) console.log(`    ${failure}`);
  }
  return sumTallies(results.map(({ tally }) => tally));
}

let total = FAILED;
try {
  total = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
}
console.log(formatTally(total));
process.exitCode = total.failed ? 1 : 0;
