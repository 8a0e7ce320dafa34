import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * A proxy on this machine that leads a browser's secure connections to some hosts to one port, and to others nowhere.
 */
export interface Tunnel {
  port: number;
  /** The wanted hosts that the browser connected to, in order. */
  hosts: string[];
  /** All others that it asked for, and did not reach: browsers have errands of their own. */
  refused: string[];
  close(): Promise<void>;
}

/** Starts the proxy for the hosts that pass the test. Browsers do not send what is on this machine through it. */
export async function tunnelTo(target: number, isWanted: RegExp): Promise<Tunnel> {
  const hosts: string[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    if (!isWanted.test(host)) {
      refused.push(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    hosts.push(host);
    const onward = connect(target, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
      }),
  };
}
