// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { toKeysPage } from '../../../scripts/docs/keys-page.ts';
import { LIBRARY_COMMANDS, READER_COMMANDS } from '../../../utils/reader/commands.ts';
import { readCatalogue } from '../../support/catalogue.ts';

const COMMANDS = [...READER_COMMANDS, ...LIBRARY_COMMANDS];
const texts = await readCatalogue('en');

it('docs/keys.md is what the table of commands says; `npm run docs` writes it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/keys.md'), 'utf8');
  expect(page).toBe(toKeysPage(COMMANDS, texts));
});

it('the page has a row for every command, with all its keys', () => {
  const page = toKeysPage(COMMANDS, texts);
  expect(page).toContain('| <kbd>Shift</kbd>+<kbd>G</kbd> | End of the article |');
  expect(page).toContain('| <kbd>+</kbd> or <kbd>=</kbd> | Larger text |');
  expect(page.match(/^\| <kbd>/gm)).toHaveLength(COMMANDS.length + 3);
});
