/**
 * Where browsers and the tools around them are found: data only.
 */

export type BrowserName = 'chromium' | 'firefox';

interface BrowserPlaces {
  readonly title: string;
  /** Environment variables that name the program; the first that is set wins. */
  readonly variables: readonly string[];
  /** Programs on the PATH. */
  readonly commands: readonly string[];
  /** Full paths by platform. `%NAME%` stands for an environment variable. */
  readonly files: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  /** Debian packages that hold it, the first available one wins. */
  readonly debian: readonly string[];
}

/**
 * Chromium comes before Google Chrome and Edge: those load an extension only through the debugging pipe, which every
 * launch here uses, so they do as a last resort.
 */
export const BROWSERS: Readonly<Record<BrowserName, BrowserPlaces>> = {
  chromium: {
    title: 'Chromium',
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    files: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        String.raw`%LOCALAPPDATA%\Chromium\Application\chrome.exe`,
        String.raw`%PROGRAMFILES%\Google\Chrome\Application\chrome.exe`,
        String.raw`%LOCALAPPDATA%\Google\Chrome\Application\chrome.exe`,
        String.raw`%PROGRAMFILES(X86)%\Microsoft\Edge\Application\msedge.exe`,
      ],
    },
    debian: ['chromium'],
  },
  firefox: {
    title: 'Firefox',
    variables: ['FIREFOX_PATH'],
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    files: {
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
        '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
      ],
      win32: [
        String.raw`%PROGRAMFILES%\Mozilla Firefox\firefox.exe`,
        String.raw`%LOCALAPPDATA%\Mozilla Firefox\firefox.exe`,
      ],
    },
    debian: ['firefox-esr', 'firefox'],
  },
};
