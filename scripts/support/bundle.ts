import { build } from 'vite';

/**
 * A module of the project as one plain script, for a page to run by itself: its exports become those of a global
 * variable called `name`. The compiler options extend generated ones: `wxt prepare` or a build has to come first.
 */
export async function bundleScript(entry: string, name: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error(`The bundle of ${entry} came out empty.`);
  return output.output[0].code;
}
