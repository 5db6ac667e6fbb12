// @vitest-environment node
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findBrowser, findCommand } from '../../scripts/browsers/find.ts';
import { runCommand } from '../../scripts/support/command.ts';
import { SetupError } from '../../scripts/support/setup-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A program that answers to `--version` with this exit code. */
function writeProgram(name: string, exitCode: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findCommand', () => {
  it('looks through the PATH', () => {
    const path = writeProgram('chromium', 0);
    expect(findCommand('chromium', { PATH: `/nowhere:${folder}` })).toBe(path);
    expect(findCommand('firefox', { PATH: folder })).toBeNull();
    expect(findCommand('chromium', {})).toBeNull();
  });
});

describe('findBrowser', () => {
  it('takes the program that the environment names before any other', async () => {
    const named = writeProgram('mine', 0);
    writeProgram('chromium', 0);
    expect(await findBrowser('chromium', { CHROMIUM_PATH: named, PATH: folder })).toBe(named);
    expect(await findBrowser('chromium', { CHROME_PATH: named, PATH: folder })).toBe(named);
  });

  it('refuses a named program that does not start, instead of using another', async () => {
    writeProgram('firefox', 0);
    const search = findBrowser('firefox', { FIREFOX_PATH: join(folder, 'gone'), PATH: folder });
    await expect(search).rejects.toThrow(SetupError);
    await expect(search).rejects.toThrow(/FIREFOX_PATH is set to .*gone/);
  });

  it('passes over a script that is there only to say what to install', async () => {
    writeProgram('chromium', 1);
    const working = writeProgram('chromium-browser', 0);
    expect(await findBrowser('chromium', { PATH: folder })).toBe(working);
  });
});

describe('runCommand', () => {
  it('gives exit code and output', async () => {
    const shown: string[] = [];
    const result = await runCommand(process.execPath, ['-e', 'console.log("hello"); process.exit(3)'], {
      onOutput: (chunk) => shown.push(chunk),
    });
    expect(result).toEqual({ code: 3, output: 'hello\n' });
    expect(shown.join('')).toBe('hello\n');
  });

  it('has a result for a command that is not there', async () => {
    const { code, output } = await runCommand(join(folder, 'gone'), [], { onOutput: () => undefined });
    expect(code).toBe(127);
    expect(output).toContain('gone');
  });
});
