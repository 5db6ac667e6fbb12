/**
 * `npm run docs`: writes the pages of the documentation that derive from the code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readCatalogue } from '../tests/support/catalogue.ts';
import { LIBRARY_COMMANDS, READER_COMMANDS } from '../utils/reader/commands.ts';
import { readThemes } from './docs/contrast.ts';
import { toContrastPage } from './docs/contrast-page.ts';
import { toKeysPage } from './docs/keys-page.ts';

const PAGES = {
  'keys.md': toKeysPage([...READER_COMMANDS, ...LIBRARY_COMMANDS], await readCatalogue('en')),
  'contrast.md': toContrastPage(readThemes(readFileSync(join('components', 'theme.css'), 'utf8'))),
};

for (const [name, text] of Object.entries(PAGES)) {
  writeFileSync(join('docs', name), text);
  console.log(join('docs', name));
}
