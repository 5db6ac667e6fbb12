/**
 * What the built extension may weigh, and what it may ask for at install.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { sumTallies, tallyOf, type Tally } from '../support/tally.ts';

/** The script that a click injects, compressed: everything that reading a page costs in code. */
export const READER_BUDGET_BYTES = 70 * 1024;

/** The script that runs in every page of a site whose articles open by themselves. */
export const OPENER_BUDGET_BYTES = 2 * 1024;

/** The permissions that a user grants by installing. Adding one is a decision, made here and in the README. */
const INSTALL_PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

export interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
}

export interface Finding {
  readonly claim: string;
  readonly holds: boolean;
}

/** What a manifest promises to its user, each as a claim that holds or not. */
export function checkManifest(manifest: Manifest): Finding[] {
  const extra = (manifest.permissions ?? []).filter((permission) => !INSTALL_PERMISSIONS.includes(permission));
  return [
    { claim: 'the manifest is of version 3', holds: manifest.manifest_version === 3 },
    { claim: 'no host permission at install', holds: !manifest.host_permissions?.length },
    { claim: 'no script on any page before a click', holds: !manifest.content_scripts?.length },
    {
      claim: `no permission beyond ${INSTALL_PERMISSIONS.join(', ')} ${extra.join(', ')}`.trim(),
      holds: !extra.length,
    },
  ];
}

/** Whether a script keeps to its budget, with the figure in the claim. */
export function checkSize(what: string, gzipBytes: number, budgetBytes: number): Finding {
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
  return {
    claim: `${what} is ${kb(gzipBytes)} KB gzip, at most ${kb(budgetBytes)}`,
    holds: gzipBytes <= budgetBytes,
  };
}

/** Checks one build and prints every claim. Throws where the build is not there. */
export function checkBuild(folder: string): Tally {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const sizeOf = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const findings = [
    ...checkManifest(manifest),
    checkSize('the reader', sizeOf('reader.js'), READER_BUDGET_BYTES),
    checkSize('what runs on chosen sites', sizeOf('open-by-itself.js'), OPENER_BUDGET_BYTES),
  ];
  for (const { claim, holds } of findings) console.log(`${holds ? '✓' : '✗'} ${claim}`);
  return sumTallies(findings.map(({ holds }) => tallyOf(holds)));
}
