// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { checkManifest, checkSize } from '../../scripts/steps/budget.ts';
import { tallyReport } from '../../scripts/steps/vitest.ts';
import { formatTally, sumTallies } from '../../scripts/support/tally.ts';

describe('tallyReport', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
  it.each([
    ['a green run', report, 0, { passed: 3, failed: 0, skipped: 1 }],
    ['failed tests', { ...report, numFailedTests: 2 }, 1, { passed: 3, failed: 2, skipped: 1 }],
    ['a run that failed outside of any test', report, 1, { passed: 3, failed: 1, skipped: 1 }],
    ['no test at all', { ...report, numPassedTests: 0 }, 0, { passed: 0, failed: 1, skipped: 1 }],
    ['no report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('counts %s', (_, given, code, expected) => {
    expect(tallyReport(given, code)).toMatchObject(expected);
  });

  it('names what failed, and why', () => {
    const test = (status: string, ...failureMessages: string[]) => ({
      fullName: 'the bells ring',
      status,
      failureMessages,
    });
    const testResults = [
      {
        name: 'tests/bells.test.ts',
        message: '',
        assertionResults: [test('passed'), test('failed', 'Error: no\n at x')],
      },
      { name: 'tests/gone.test.ts', message: 'Cannot load it', assertionResults: [] },
    ];
    expect(tallyReport({ ...report, testResults }, 1).failures).toEqual([
      'tests/bells.test.ts > the bells ring: Error: no',
      'tests/gone.test.ts > Cannot load it',
    ]);
  });
});

describe('formatTally', () => {
  it('names what was skipped only where something was', () => {
    expect(formatTally({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(formatTally({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('sums what it is given', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sumTallies([one, { ...one, failures: ['the bells'] }])).toEqual({
      passed: 2,
      failed: 4,
      skipped: 6,
      failures: ['the bells'],
    });
  });
});

describe('checkManifest', () => {
  const manifest = { manifest_version: 3, permissions: ['activeTab', 'storage'] };
  const broken = (given: Parameters<typeof checkManifest>[0]): string[] =>
    checkManifest(given).flatMap(({ claim, holds }) => (holds ? [] : [claim]));

  it('accepts what is asked for on a click', () => {
    expect(broken(manifest)).toEqual([]);
  });

  it.each([
    ['no host permission', { ...manifest, host_permissions: ['https://*/*'] }],
    ['no script on any page', { ...manifest, content_scripts: [{ matches: ['https://*/*'] }] }],
    ['no permission beyond', { ...manifest, permissions: ['activeTab', 'tabs'] }],
    ['version 3', { ...manifest, manifest_version: 2 }],
  ])('holds to "%s"', (claim, given) => {
    expect(broken(given)).toEqual([expect.stringContaining(claim)]);
  });
});

describe('checkSize', () => {
  it('holds up to the budget and not above', () => {
    expect(checkSize('it', 2048, 2048)).toEqual({ claim: 'it is 2.0 KB gzip, at most 2.0', holds: true });
    expect(checkSize('it', 2049, 2048).holds).toBe(false);
  });
});
