import type { Browser, Page } from 'puppeteer-core';

/** The part of the answers to `script.evaluate` and `browsingContext.getTree` that is read here. */
interface Answer {
  readonly result: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: { readonly value?: unknown };
  };
}

/** puppeteer has no public way to send commands of WebDriver BiDi; its browser object carries the connection. */
interface BidiBrowser {
  readonly connection: { readonly send: (method: string, params: object) => Promise<Answer> };
}

const connectionOf = (browser: Browser) => (browser as unknown as BidiBrowser).connection;

/** Starts to load an address that puppeteer itself would wait for in vain: a page of the extension. */
export async function navigate(page: Page, url: string): Promise<void> {
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  await connectionOf(page.browser()).send('browsingContext.navigate', { context, url, wait: 'none' });
}

/**
 * Runs a piece of code in Firefox's own window, the one with the toolbar in it.
 * @param expression what it gives is a string or null, or a promise of that
 */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<string | null> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  // The first is the window with the tabs; a popup window is a later one.
  const [window] = tree.result.contexts ?? [];
  if (!window) throw new Error('Firefox shows no window.');
  const target = { context: window.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return typeof result.result?.value === 'string' ? result.result.value : null;
}
