import { spawn, spawnSync } from 'node:child_process';

export interface CommandOptions {
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with what the command prints, as it prints it; default: shown in this terminal. */
  readonly onOutput?: (chunk: string) => void;
}

export interface CommandResult {
  /** Exit code; 1 where a signal ended the command, 127 where there is no such command. */
  readonly code: number;
  /** Everything that was printed, both streams in the order of arrival. */
  readonly output: string;
}

const isWindows = process.platform === 'win32';

/** Runs a command without standard input. A command that fails, or is not there, is a result and no exception. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const show = options.onOutput ?? ((chunk: string) => process.stdout.write(chunk));
  const child = spawn(command, args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // The tools in node_modules/.bin are batch files there, which only a shell can run.
    shell: isWindows,
  });
  let output = '';
  const take = (chunk: string): void => {
    output += chunk;
    show(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      take(`${command}: ${error.message}\n`);
      resolve({ code: 127, output });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** What a program prints when asked for its version; null where it is missing or does not start. */
export function versionOf(program: string, flag = '--version'): string | null {
  const { status, stdout } = spawnSync(program, [flag], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim() : null;
}
