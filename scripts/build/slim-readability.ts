/**
 * Leaves out of Readability's code what the reader never calls, since that code is injected on every click: the steps
 * that `container.ts` answers itself, and what only those used. Nothing that is left is changed.
 */
import { parseSync, type Plugin } from 'vite';

/** The part of a syntax tree that is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly left?: { readonly object?: { readonly name?: string }; readonly property?: { readonly name?: string } };
  readonly right?: { readonly properties?: readonly Node[] };
  readonly expression?: Node;
}

/** The methods in `Readability.prototype = { … }`. */
function findMethods(code: string): readonly Node[] {
  const { body } = parseSync('Readability.js', code).program as unknown as { readonly body: readonly Node[] };
  const assignment = body.find(
    ({ expression }) =>
      expression?.left?.object?.name === 'Readability' && expression.left.property?.name === 'prototype',
  );
  const properties = assignment?.expression?.right?.properties;
  if (!properties) throw new Error('Readability is no longer written as one prototype: see slim-readability.ts.');
  return properties;
}

/**
 * The code without some methods, and without those that nothing names any more once they are gone.
 *
 * @param code the text of `Readability.js`
 * @param answered names of the methods that are overridden
 * @throws where one of them is not there: the override would then do nothing
 */
export function slimReadability(code: string, answered: readonly string[]): string {
  const gone = new Set(answered);
  const methods = findMethods(code).filter(({ key }) => key?.name?.startsWith('_'));
  for (const name of answered) {
    if (!methods.some(({ key }) => key?.name === name)) throw new Error(`Readability has no method ${name}.`);
  }
  const cut = (): string =>
    methods
      .filter(({ key }) => gone.has(key?.name ?? ''))
      .toReversed()
      .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);
  for (;;) {
    const rest = cut();
    const unused = methods
      .map(({ key }) => key?.name ?? '')
      .filter((name) => !gone.has(name) && rest.split(new RegExp(`\\b${name}\\b`)).length === 2);
    if (!unused.length) return rest;
    for (const name of unused) gone.add(name);
  }
}

/** The same for the build. */
export const slimReadabilityPlugin = (answered: readonly string[]): Plugin => ({
  name: 'slim-readability',
  // Before CommonJS is turned into modules, which would move the code about.
  enforce: 'pre',
  transform: {
    filter: { id: /@mozilla\/readability\/Readability(?:-readerable)?\.js$/ },
    handler: (code, id) => ({
      // The package's index brings its test for readerable pages along, which is not used.
      code: id.endsWith('-readerable.js') ? 'module.exports = undefined;' : slimReadability(code, answered),
      map: null,
    }),
  },
});
