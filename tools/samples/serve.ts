import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A web server on this machine alone. */
export interface SampleServer {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  /** The paths that were asked for, in order. */
  requested: string[];
  close(): Promise<void>;
}

/** Content types of what samples and fixtures are made of. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders by the first part of an address. The player of the sample article is the real package. */
const FOLDERS: Record<string, string> = {
  fixtures: join(root, 'tests', 'fixtures'),
  samples: join(root, 'samples'),
  'video.js': join(root, 'node_modules', 'video.js', 'dist'),
};

/**
 * Serves the samples, the test fixtures and the player package; `pages` adds generated pages by path, HTML unless the
 * path ends otherwise.
 */
export async function serveSamples(pages: Readonly<Record<string, string>> = {}): Promise<SampleServer> {
  const requested: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requested.push(path);
    if (Object.hasOwn(pages, path)) {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'] }).end(pages[path]);
      return;
    }
    const file = await fileAt(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requested,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file for an address; null when there is none, or when the address leads out of its folder. */
async function fileAt(path: string): Promise<string | null> {
  const [, first, ...rest] = path.split('/');
  if (!Object.hasOwn(FOLDERS, first)) return null;
  const folder = FOLDERS[first];
  const file = normalize(join(folder, ...rest));
  if (!file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  return found?.isDirectory() && path.endsWith('/') ? fileAt(`${path}index.html`) : null;
}
