import { createServer, type Server } from 'node:http';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy } from '../src/site/config.ts';
import { hostInAddress } from './settings.ts';

const headers = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * Serves a built site under its base path with the headers of production.
 * @returns the server, listening, and the address of the home page
 * @throws the error of the socket, for example EADDRINUSE
 */
export async function serve(
  folder: string,
  { host, port, base = '/' }: { host: string; port: number; base?: string },
): Promise<{ server: Server; address: string }> {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders: (response) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = url.replace(/[?#].*$/, '');
    const notFound = () => {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
      // the folder may be in the middle of a change
      createReadStream(join(folder, '404.html'))
        .on('error', () => response.end('Not found'))
        .pipe(response);
    };
    if (!url.startsWith(`${prefix}/`)) {
      if (path === prefix || path === '/') return response.writeHead(302, { Location: `${prefix}/` }).end();
      return notFound();
    }
    request.url = url.slice(prefix.length);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://${hostInAddress(host)}:${actual}${prefix}/` };
}
