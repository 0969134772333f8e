import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** A running server: its origin without a trailing slash, what was asked of it so far, how to stop it. */
export interface FolderServer {
  readonly origin: string;
  /** Paths in order of arrival, those answered with 404 included. */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Serves the files of a folder on a free port of the loopback address; nothing above the folder can be reached. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const path = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
    const file = join(folder, normalize(path));
    void isFile(file).then((exists) => {
      if (!exists) return response.writeHead(404).end();
      const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      return createReadStream(file).pipe(response);
    });
  });
  const port = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, requests, stop: () => close(server) };
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.isFile();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
