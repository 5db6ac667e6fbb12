/**
 * `npm run docs`: writes the pages of the documentation that derive from the code.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readCatalogue } from '../tests/support/catalogue.ts';
import { LIBRARY_COMMANDS, READER_COMMANDS } from '../utils/reader/commands.ts';
import { toKeysPage } from './docs/keys-page.ts';

const PAGE = join('docs', 'keys.md');

writeFileSync(PAGE, toKeysPage([...READER_COMMANDS, ...LIBRARY_COMMANDS], await readCatalogue('en')));
console.log(PAGE);
