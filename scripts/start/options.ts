import { SetupError } from '../support/setup-error.ts';

export interface StartOptions {
  /** The page to open; null for the sample site. */
  readonly url: string | null;
  /** Read the page without a window, print what came out, and end. */
  readonly headless: boolean;
}

/** Whether a window can be shown: always on Windows and macOS, elsewhere where there is an X or Wayland display. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/**
 * Reads the arguments of `npm start -- …`.
 *
 * @throws {SetupError} for anything but one web address and `--headless`
 */
export function parseStartOptions(args: readonly string[], canShowWindow: boolean): StartOptions {
  const addresses = args.filter((argument) => argument !== '--headless');
  const [address = null] = addresses;
  if (addresses.length > 1) throw new SetupError('npm start opens one page: give it one address, or none.');
  if (address !== null && !/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
    throw new SetupError(
      `"${address}" is no web address. Write it in full, for example: npm start -- https://news.example/story`,
    );
  }
  return { url: address, headless: args.includes('--headless') || !canShowWindow };
}
