/**
 * The workbench's side of a page as one script: the shipped code, with onlookers around the functions named here.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { build, normalizePath, parseSync, type Plugin } from 'vite';

const root = normalizePath(path.resolve(import.meta.dirname, '../..'));
const PAGE = `${root}/tests/bench/noise-page.ts`;
const WATCH = `${root}/tests/bench/watch.ts`;
const LABELLERS = `${root}/utils/cleanup/labellers/`;
const APPLY = `${root}/utils/cleanup/apply.ts`;
const PREFIX = '\0watched:';

/** The names of the values that a module exports. */
export function findExports(file: string, code: string): string[] {
  return parseSync(file, code).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) => (exportName.name !== null && !isType ? [exportName.name] : [])),
  );
}

/** A module with the same exports as `file`, those of `watched` told to the onlooker under the names given with them. */
export const toWatched = (file: string, watched: readonly (readonly [name: string, label: string])[]): string =>
  [
    `import { watched } from ${JSON.stringify(WATCH)};`,
    `import * as module from ${JSON.stringify(file)};`,
    `export * from ${JSON.stringify(file)};`,
    ...watched.map(([name, label]) => `export const ${name} = watched(${JSON.stringify(label)}, module.${name});`),
  ].join('\n');

/** Which functions of a module are watched, with the names they are told by. */
function findWatched(file: string): [string, string][] {
  if (file === APPLY) return [['applyCleanup', 'applyCleanup']];
  return findExports(file, readFileSync(file, 'utf8')).map((name) => [name, `labeller ${name}`]);
}

/** Puts watched modules in place of the project's own. */
export function watchPlugin(): Plugin {
  const seen = new Set<string>();
  return {
    name: 'watch',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || importer.startsWith(PREFIX) || !source.startsWith('.')) return null;
      const file = normalizePath(path.resolve(path.dirname(importer), source));
      if (file !== APPLY && !file.startsWith(LABELLERS)) return null;
      seen.add(file);
      return PREFIX + file;
    },
    load: (id) =>
      id.startsWith(PREFIX) ? toWatched(id.slice(PREFIX.length), findWatched(id.slice(PREFIX.length))) : null,
    buildEnd(error) {
      if (!error && !seen.has(APPLY))
        throw new Error('The extraction no longer imports cleanup/apply.ts: see scripts/noise/bundle.ts.');
    },
  };
}

/** The script: a page that has run it has `workbench.noisePage`. The compiler options that it needs come from `wxt prepare`. */
export async function bundleWorkbench(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [watchPlugin()],
    build: { write: false, minify: false, lib: { entry: PAGE, formats: ['iife'], name: 'workbench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error('The bundle of the workbench came out empty.');
  return output.output[0].code;
}
