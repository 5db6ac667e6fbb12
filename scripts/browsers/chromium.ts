import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';

export interface Launch {
  /** The browser's program; see `obtainBrowser`. */
  readonly program: string;
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly headless?: boolean;
  /** X display of a visible window, `:99`; default: that of this process. */
  readonly display?: string;
  /** Further arguments for the browser's command line. */
  readonly args?: readonly string[];
}

export interface ExtensionBrowser {
  readonly browser: Browser;
  /** What stands for the extension in `chrome-extension://` addresses. */
  readonly extensionId: string;
  /**
   * Does what a click on the toolbar icon does: the debugging protocol's `Extensions.triggerAction`. It grants
   * `activeTab` for the page as the user's own click would, which no event made up inside the extension does.
   */
  readonly clickIcon: (page: Page) => Promise<void>;
}

const ARGUMENTS = [
  // Loading an extension over the debugging pipe is the one way left in Google Chrome, which ignores --load-extension.
  '--enable-unsafe-extension-debugging',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
];

/** Chromium's sandbox refuses to start for root, which is who runs in a container. */
const needsNoSandbox = process.getuid?.() === 0 || process.env['CI'] === 'true';

/** The part of the extension's API that is asked here. */
interface Api {
  readonly action?: { readonly onClicked: { readonly hasListeners: () => boolean } };
}

/**
 * Waits until the background listens. It is a target before its script has run, and a click that comes before that is
 * lost: the browser keeps events only for listeners that it knows of.
 */
async function untilListening(target: Target): Promise<void> {
  const worker = await target.worker();
  const isListening = () =>
    worker?.evaluate(() => (globalThis as unknown as { chrome?: Api }).chrome?.action?.onClicked.hasListeners());
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isListening()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension’s background did not begin to listen within 10 s.');
}

/**
 * Starts Chromium with a new profile and the extension in it. Resolves when the extension's background listens, so that
 * the first click finds it.
 */
export async function launchChromium({
  program,
  extension,
  headless = true,
  display,
  args = [],
}: Launch): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: true,
    // A window is for a person: as large as it is, and without the bar that says a robot drives it.
    ...(!headless && { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] }),
    args: [...ARGUMENTS, ...(needsNoSandbox ? ['--no-sandbox'] : []), ...args],
    env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) },
  });
  try {
    // Not through the launch option, which does not wait for the installation.
    const extensionId = await browser.installExtension(extension);
    const action = (await browser.extensions()).get(extensionId);
    if (!action) throw new Error(`The browser did not keep the extension in ${extension}.`);
    const worker = await browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId),
    );
    await untilListening(worker);
    return { browser, extensionId, clickIcon: (page) => action.triggerAction(page) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
