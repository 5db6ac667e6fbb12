import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** What `DISPLAY` is to be for a program that shows its window here. */
  readonly name: string;
  /** Presses a key as a keyboard does, in the window that has the focus: `alt+r`, `Escape`. */
  readonly press: (keys: string) => void;
  readonly close: () => void;
}

/**
 * Starts a display of its own that nobody sees (Xvfb), so that a real key press reaches the tested browser and never
 * the window a person is typing in. Needs Xvfb and xdotool; see `obtainCommands`.
 */
export async function startDisplay(widthPx = 1280, heightPx = 900): Promise<Display> {
  const screen = `${String(widthPx)}x${String(heightPx)}x24`;
  // Xvfb takes the first free number itself and writes it to the file descriptor that it is given.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    const numbers = server.stdio[3] as Readable;
    numbers.setEncoding('utf8').once('data', (number: string) => resolve(`:${number.trim()}`));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended at once, with exit code ${String(code)}.`)));
  });
  return {
    name,
    press: (keys) => {
      execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY: name } });
    },
    close: () => server.kill(),
  };
}
