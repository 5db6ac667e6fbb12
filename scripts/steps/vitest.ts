import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { runCommand } from '../support/command.ts';
import { FAILED, sumTallies, type Tally } from '../support/tally.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    /** What stopped the whole file; empty where nothing did. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** What failed in a report: file, test and the first line of the reason. */
function listFailures({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative('.', name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const inTests = failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.[0] ?? ''}`);
    const all = inTests.length || !message ? inTests : [message];
    return all.map((failure) => `${file} > ${failure.split('\n', 1)[0] ?? ''}`);
  });
}

/**
 * Tests in a report. A run that failed without a failed test (a file that does not load, a fault in a hook, no test at
 * all) counts as one more failure, so that it can never look green.
 *
 * @param report Vitest's JSON report, or null where it did not come to write one
 * @param code exit code of the run
 */
export function tallyReport(report: Report | null, code: number): Tally {
  if (!report) return FAILED;
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: listFailures(report),
  };
  const hidden = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return hidden ? sumTallies([tally, FAILED]) : tally;
}

/** Runs Vitest with its output shown, and counts its tests. */
export async function runVitest(name: string, ...args: readonly string[]): Promise<Tally> {
  const path = join('.cache', 'test', `${name}.json`);
  rmSync(path, { force: true });
  const { code } = await runCommand('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
    ...args,
  ]);
  let report: Report | null = null;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch (error) {
    console.error(`The tests left no report: ${String(error)}`);
  }
  return tallyReport(report, code);
}
