/**
 * A closed shadow root keeps pages out, and the tools that test a page with them. The debugging protocols of both
 * browsers reach in: DevTools describes a host with its roots of any mode, WebDriver BiDi serializes them on request.
 */
import type { Page } from 'puppeteer-core';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The function that is called in the page: arguments and result travel as JSON, so that both protocols agree. */
const toPageFunction = (work: string): string =>
  `async (root, args) => JSON.stringify((await (${work})(root, ...JSON.parse(args))) ?? null)`;

async function callInChromium(page: Page, host: string, work: string, args: string): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const expression = `document.querySelector(${JSON.stringify(host)})`;
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) return null;
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0];
    if (!root) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const rootId = object.objectId;
    if (rootId === undefined) return null;
    const answer = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: toPageFunction(work),
      objectId: rootId,
      arguments: [{ objectId: rootId }, { value: args }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'It failed in the page.');
    return answer.result.value as string;
  } finally {
    await session.detach();
  }
}

/** The part of WebDriver BiDi's answers to `script.evaluate` and `script.callFunction` that is read here. */
interface BidiAnswer {
  readonly result: {
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: {
      readonly value?: string | { readonly shadowRoot?: { readonly sharedId: string } | null };
    };
  };
}

/** puppeteer has no public way to send BiDi commands of its own; its browser object carries the connection. */
interface BidiBrowser {
  readonly connection: { readonly send: (method: string, params: object) => Promise<BidiAnswer> };
}

async function callInFirefox(page: Page, host: string, work: string, args: string): Promise<string | null> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const target = { context: (page.mainFrame() as unknown as { readonly _id: string })._id };
  const found = await connection.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const value = found.result.result?.value;
  const root = typeof value === 'object' ? value.shadowRoot : null;
  if (!root) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: toPageFunction(work),
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: args }],
    target,
    awaitPromise: true,
  });
  const { exceptionDetails, result } = answer.result;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return typeof result?.value === 'string' ? result.value : null;
}

/**
 * Runs `work` in the page with the shadow root, open or closed, of the first element that matches `host`.
 *
 * @param work runs in the page: it sees its arguments and the page's globals, nothing of the script it stands in
 * @returns its result; null where no such element is, or it has no shadow root
 */
export async function inShadowRoot<Result extends Json, Args extends readonly Json[]>(
  page: Page,
  host: string,
  work: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result | null> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
  const call = isFirefox ? callInFirefox : callInChromium;
  const json = await call(page, host, String(work), JSON.stringify(args));
  return json === null ? null : (JSON.parse(json) as Result);
}
