// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { slimReadability } from '../../scripts/build/slim-readability.ts';

const CODE = `function Readability() {}
Readability.prototype = {
  LIMIT: 3,
  _first() { return this._second() + this._shared(); },
  _second: function () { return this._third(); },
  _third() { return 3; },
  _shared() { return 1; },

  parse() { return this._first() + this._shared() + this._second(); },
};`;

/** What is left of the code, run. */
const run = (code: string, overrides: object): unknown =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- code of this test
  new Function('overrides', `${code}\nreturn Object.assign(new Readability(), overrides).parse();`)(overrides);

describe('slimReadability', () => {
  it('leaves out what is answered, and what only that used', () => {
    const slim = slimReadability(CODE, ['_second']);
    expect(slim).not.toContain('_second:');
    expect(slim).not.toContain('_third');
    expect(slim).toContain('_shared()');
  });

  it('leaves the rest as it was', () => {
    const overrides = { _second: () => 10 };
    expect(run(slimReadability(CODE, ['_second']), overrides)).toBe(run(CODE, overrides));
    expect(slimReadability(CODE, [])).toBe(CODE);
  });

  it('refuses a name that is not there', () => {
    expect(() => slimReadability(CODE, ['_fourth'])).toThrow('_fourth');
  });

  it('refuses code of another build', () => {
    expect(() => slimReadability('class Readability {}', [])).toThrow('prototype');
  });
});
