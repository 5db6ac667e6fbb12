// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { addLocaleAliases, ALIASES } from '../../scripts/build/locale-aliases.ts';

let build: string;
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'locales-'));
});
afterEach(() => rmSync(build, { recursive: true, force: true }));

it('puts texts under the other names of their language as well', () => {
  for (const locale of ['en', ...Object.values(ALIASES)]) {
    mkdirSync(join(build, '_locales', locale), { recursive: true });
    writeFileSync(join(build, '_locales', locale, 'messages.json'), locale);
  }
  addLocaleAliases(build);
  const found = readdirSync(join(build, '_locales')).map((name) => [
    name,
    readFileSync(join(build, '_locales', name, 'messages.json'), 'utf8'),
  ]);
  expect(Object.fromEntries(found)).toEqual({ en: 'en', no: 'no', pt_BR: 'pt_BR', ...ALIASES });
});

it('knows only languages that there are texts in', () => {
  const locales = readdirSync(join(import.meta.dirname, '../../locales')).map((file) => file.replace('.yml', ''));
  expect(locales).toEqual(expect.arrayContaining(Object.values(ALIASES)));
});
