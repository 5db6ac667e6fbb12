/**
 * Sending and receiving the messages of `messages.ts`, typed.
 */
import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';
import type { ToBackground, ToReader } from './messages.ts';

type Protocol = Record<string, { request: object; response: unknown }>;
type Handlers<P extends { [K in keyof P]: P[keyof P] }> = {
  readonly [K in keyof P]: P[K] extends { request: infer Request; response: infer Response }
    ? (request: Request, sender: Runtime.MessageSender) => Response | Promise<Response>
    : never;
};

const isEnvelope = (message: unknown): message is { name: string; request: object } =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  typeof message.name === 'string' &&
  'request' in message &&
  typeof message.request === 'object' &&
  message.request !== null;

/**
 * What came back. Listeners answer with `null` where they have nothing to say: `undefined` is what the browser gives
 * where none of them has taken the message, as when a page that is still open talks to a newer version.
 */
function requireAnswer(name: string, answer: unknown): unknown {
  if (answer === undefined)
    throw new Error(`Nothing in the extension answers “${name}”. Reload the page and try again.`);
  return answer;
}

/**
 * Asks the background. Rejects with the handler's message if that fails, if nobody answers, or if the extension was
 * updated or removed under a page that is still open.
 */
export async function sendToBackground<K extends keyof ToBackground>(
  name: K,
  request: ToBackground[K]['request'],
): Promise<ToBackground[K]['response']> {
  const answer: unknown = await browser.runtime.sendMessage({ name, request });
  return requireAnswer(name, answer) as ToBackground[K]['response'];
}

/** Asks the reader of a tab. Rejects with the handler's message if that fails, or if no reader was injected there. */
export async function sendToReader<K extends keyof ToReader>(
  tabId: number,
  name: K,
  request: ToReader[K]['request'],
): Promise<ToReader[K]['response']> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
  return requireAnswer(name, answer) as ToReader[K]['response'];
}

/**
 * Answers messages with `handlers`. What comes from another extension, or is no message of ours, is left alone.
 * Returns a function that stops listening.
 */
function listen(handlers: Handlers<Protocol>): () => void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
    // In a function of its own, so that what a handler throws at once becomes a rejection like any other.
    return handler && (async () => (await handler(message.request, sender)) ?? null)();
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** Listens in the background. Handlers must check what a request holds: it may come from a page's process. */
export const listenInBackground = (handlers: Handlers<ToBackground>): (() => void) =>
  listen(handlers as unknown as Handlers<Protocol>);

/** Listens in the reader's content script. */
export const listenInReader = (handlers: Handlers<ToReader>): (() => void) =>
  listen(handlers as unknown as Handlers<Protocol>);
