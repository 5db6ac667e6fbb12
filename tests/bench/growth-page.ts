/** What `npm run bench:growth` runs inside a page. */
import './page.ts';
import { growPage } from './grow.ts';

Object.assign(globalThis, { growPage });
