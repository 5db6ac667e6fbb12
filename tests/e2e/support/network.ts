/**
 * What the tested browser may reach. Both browsers send every request through a proxy when told to, those of the
 * extension and those of the browser itself included, and both leave 127.0.0.1 out unless told otherwise.
 */
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a browser is to be connected. */
export interface Route {
  readonly proxyPort: number;
  /** Whether requests to this machine, the sample site that is, take the same way. */
  readonly includesLocal: boolean;
}

/** Nothing listens on the port for discarding, so that no request gets out; the sample site is reached directly. */
export const SITE_ONLY: Route = { proxyPort: 9, includesLocal: false };

export interface Recorder {
  readonly route: Route;
  /** Addresses asked for, in the order of asking; `host:port` where the connection was to be encrypted. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a proxy that passes on requests to this machine, refuses all others, and keeps a list of both. */
export async function startRecorder(): Promise<Recorder> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(url);
    if (URL.parse(url)?.hostname !== '127.0.0.1') {
      response.writeHead(502).end();
      return;
    }
    const onward = ask(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    requests.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    route: { proxyPort: (server.address() as AddressInfo).port, includesLocal: true },
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
