// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { readCatalogue } from '../support/catalogue.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHIPPED = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const sources = ['wxt.config.ts', ...SHIPPED].map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');

const CATEGORY = /\.(?:zero|one|two|few|many|other)$/;
const names = [...(await readCatalogue('en')).keys()];
/** As the code writes them: a plural by its path alone. */
const paths = new Set(names.map((name) => name.replaceAll('_', '.').replace(CATEGORY, '')));

/** Every quoted path in the sources, one with holes (`store.${fault}`) as a pattern. */
const quoted = [...sources.matchAll(/'([a-z][\w.]*)'|`([a-z][\w.]*\$\{[^}]*\}[\w.]*)`|__MSG_(\w+)__/g)].map(
  ([, plain, holed, manifest]) =>
    plain ??
    manifest?.replaceAll('_', '.') ??
    new RegExp(`^${holed!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/, '\\w+')}$`),
);
const plain = new Set(quoted.filter((one) => typeof one === 'string'));
const patterns = quoted.filter((one) => one instanceof RegExp);

it('every text is used', () => {
  expect([...paths].filter((path) => !plain.has(path) && !patterns.some((one) => one.test(path)))).toEqual([]);
});

it('every text that is asked for is there', () => {
  const asked = [...sources.matchAll(/\b(?:t|plural|pieces)\(\s*'([^']+)'/g)].map(([, path]) => path!);
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((path) => !paths.has(path))).toEqual([]);
});
