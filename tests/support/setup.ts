import { beforeEach } from 'vitest';

import { speak } from './speak.ts';

// Before the file's own imports, some of which may ask for a text as they load; and again, after a test in another language.
await speak('en');
beforeEach(() => speak('en'));
