import { beforeEach, describe, expect, it, vi } from 'vitest';

import { listenInBackground, listenInReader, sendToBackground, sendToReader } from '../../utils/messaging.ts';

/**
 * Chrome's own messaging, as far as it is used: `true` from a listener for an answer to come, a promise for the sender.
 * What is sent is copied as JSON, which knows no `undefined`.
 */
const { listeners } = vi.hoisted(() => {
  type Listener = (message: unknown, sender: object, respond: (answer?: unknown) => void) => unknown;
  const listeners = new Set<Listener>();
  const deliver = (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const fail = (text: string): void => reject(new Error(text));
      if (!listeners.size) {
        fail('Could not establish connection. Receiving end does not exist.');
        return;
      }
      const copy = JSON.parse(JSON.stringify(message)) as unknown;
      const respond = (answer?: unknown): void => resolve(JSON.parse(JSON.stringify(answer ?? null)));
      const taken = [...listeners].map((listener) => listener(copy, sender, respond));
      if (!taken.includes(true)) resolve(undefined);
    });
  const chrome = {
    runtime: {
      id: 'self',
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: (message: unknown) => deliver(message, { id: 'self' }),
    },
    tabs: {
      sendMessage: (_tab: number, message: unknown, options: object) => deliver(message, { id: 'self', ...options }),
    },
  };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', chrome);
  return { listeners };
});

type Background = Parameters<typeof listenInBackground>[0];

/** Handlers of which a test needs but some. */
const background = (handlers: Partial<Background>): Background => handlers as Background;

beforeEach(() => listeners.clear());

describe('sendToBackground', () => {
  it('gets what the handler gives, at once or later', async () => {
    listenInBackground(background({ isSaved: ({ url }) => url === 'a', lastOutcome: () => Promise.resolve(null) }));
    expect(await sendToBackground('isSaved', { url: 'a' })).toBe(true);
    expect(await sendToBackground('isSaved', { url: 'b' })).toBe(false);
    expect(await sendToBackground('lastOutcome', { tabId: 1 })).toBeNull();
  });

  it('resolves where the handler has nothing to say', async () => {
    const openPopup = vi.fn();
    listenInBackground(background({ openPopup }));
    await expect(sendToBackground('openPopup', {})).resolves.toBeNull();
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('tells the handler who sent it', async () => {
    const isSaved = vi.fn(() => true);
    listenInBackground(background({ isSaved }));
    await sendToBackground('isSaved', { url: 'a' });
    expect(isSaved).toHaveBeenCalledWith({ url: 'a' }, { id: 'self' });
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('The list is full.');
      },
    ],
    ['later', () => Promise.reject(new Error('The list is full.'))],
  ])('rejects with the sentence of a handler that fails %s', async (_when, isSaved) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    listenInBackground(background({ isSaved }));
    await expect(sendToBackground('isSaved', { url: 'a' })).rejects.toThrow('The list is full.');
    expect(log).toHaveBeenCalledOnce();
  });

  it('rejects where nobody listens', async () => {
    await expect(sendToBackground('isSaved', { url: 'a' })).rejects.toThrow('Receiving end does not exist');
  });

  it('rejects where nobody answers', async () => {
    listenInBackground(background({ isSaved: () => true }));
    await expect(sendToBackground('openPopup', {})).rejects.toThrow('openPopup');
  });

  it('lets another listener answer what is not its own', async () => {
    listenInReader({ toggleReader: () => ({ status: 'opened' }), isReaderOpen: () => true, saveOpen: () => true });
    listenInBackground(background({ isSaved: () => true }));
    expect(await sendToBackground('isSaved', { url: 'a' })).toBe(true);
  });
});

describe('sendToReader', () => {
  it('asks the reader of the top frame', async () => {
    const toggleReader = vi.fn(() => ({ status: 'opened' }) as const);
    listenInReader({ toggleReader, isReaderOpen: () => true, saveOpen: () => true });
    expect(await sendToReader(7, 'toggleReader', { mode: 'auto' })).toEqual({ status: 'opened' });
    expect(toggleReader).toHaveBeenCalledWith({ mode: 'auto' }, { id: 'self', frameId: 0 });
  });
});

describe('listening', () => {
  /** What a listener says to the browser: `true` for an answer to come. */
  const offer = (message: unknown, sender: object = { id: 'self' }): unknown =>
    [...listeners][0]?.(message, sender, () => undefined);

  it('takes messages of its own', () => {
    listenInBackground(background({ isSaved: () => true }));
    expect(offer({ name: 'isSaved', request: { url: 'a' } })).toBe(true);
  });

  it.each([
    ['text', 'isSaved'],
    ['nothing', null],
    ['a list', ['isSaved']],
    ['a message without a request', { name: 'isSaved' }],
    ['a message whose request is nothing', { name: 'isSaved', request: null }],
    ['a message of another name', { name: 'unheardOf', request: {} }],
    ['a message named for an inherited member', { name: 'toString', request: {} }],
    ['a message named for a prototype', { name: '__proto__', request: {} }],
  ])('leaves %s alone', (_what, message) => {
    listenInBackground(background({ isSaved: () => true }));
    expect(offer(message)).not.toBe(true);
  });

  it('leaves messages of other extensions alone', () => {
    listenInBackground(background({ isSaved: () => true }));
    expect(offer({ name: 'isSaved', request: {} }, { id: 'other' })).not.toBe(true);
  });

  it('stops', () => {
    listenInBackground(background({ isSaved: () => true }))();
    expect(listeners.size).toBe(0);
  });
});
