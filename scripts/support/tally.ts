/** What a step of `npm test` came to, in checks. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The failed checks by name, each with its reason, where the step knows them one by one. */
  readonly failures?: readonly string[];
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** One check that passed or failed. */
export const tallyOf = (passed: boolean): Tally => (passed ? PASSED : FAILED);

export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };
  for (const { passed, failed, skipped, failures = [] } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    sum.failures.push(...failures);
  }
  return sum;
}

/** `3 passed, 0 failed`, and `, 1 skipped` where that is not zero. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  const counts = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped ? `${counts}, ${String(skipped)} skipped` : counts;
}
