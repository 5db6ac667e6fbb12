/**
 * Sending and receiving the messages of `messages.ts`, typed.
 */
import type { Runtime } from 'webextension-polyfill';
import { logFault } from './log.ts';
import type { ToBackground, ToReader } from './messages.ts';
import { nativeBrowser } from './native-browser.ts';

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

/** How an answer travels: browsers pass on neither a rejection nor, in Chrome, a promise. */
type Answer = { readonly value: unknown } | { readonly fault: string };

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && ('value' in answer || 'fault' in answer);

/** The value that came back. No answer at all is what a page gets that is still open and talks to a newer version. */
function readAnswer(name: string, answer: unknown): unknown {
  if (!isAnswer(answer)) throw new Error(`Nothing in the extension answers “${name}”. Reload the page and try again.`);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.value;
}

/**
 * Asks the background. Rejects with the handler's message if that fails, if nobody answers, or if the extension was
 * updated or removed under a page that is still open.
 */
export async function sendToBackground<K extends keyof ToBackground>(
  name: K,
  request: ToBackground[K]['request'],
): Promise<ToBackground[K]['response']> {
  const answer: unknown = await nativeBrowser.runtime.sendMessage({ name, request });
  return readAnswer(name, answer) as ToBackground[K]['response'];
}

/** Asks the reader of a tab. Rejects with the handler's message if that fails, or if no reader was injected there. */
export async function sendToReader<K extends keyof ToReader>(
  tabId: number,
  name: K,
  request: ToReader[K]['request'],
): Promise<ToReader[K]['response']> {
  const answer: unknown = await nativeBrowser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
  return readAnswer(name, answer) as ToReader[K]['response'];
}

/**
 * Answers messages with `handlers`. What comes from another extension, or is no message of ours, is left alone.
 * Returns a function that stops listening.
 */
function listen(handlers: Handlers<Protocol>): () => void {
  const onMessage = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: Answer) => void,
  ): true | undefined => {
    if (sender.id !== nativeBrowser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
    if (!handler) return undefined;
    // In a promise, so that what a handler throws at once is told like any other fault.
    new Promise((resolve) => resolve(handler(message.request, sender))).then(
      (value) => respond({ value: value ?? null }),
      (error: unknown) => {
        logFault(error);
        respond({ fault: error instanceof Error ? error.message : String(error) });
      },
    );
    return true; // The answer is on its way.
  };
  // The types want one answer from every listener; `undefined` leaves a message to the others.
  const listener = onMessage as (...message: Parameters<typeof onMessage>) => true;
  nativeBrowser.runtime.onMessage.addListener(listener);
  return () => {
    nativeBrowser.runtime.onMessage.removeListener(listener);
  };
}

/** Listens in the background. Handlers must check what a request holds: it may come from a page's process. */
export const listenInBackground = (handlers: Handlers<ToBackground>): (() => void) =>
  listen(handlers as unknown as Handlers<Protocol>);

/** Listens in the reader's content script. */
export const listenInReader = (handlers: Handlers<ToReader>): (() => void) =>
  listen(handlers as unknown as Handlers<Protocol>);
