import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentSecurityPolicy } from '../src/site/config.ts';

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
    const notFound = () => {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!url.startsWith(`${prefix}/`)) {
      if (url === prefix || url === '/') return response.writeHead(302, { Location: `${prefix}/` }).end();
      return notFound();
    }
    request.url = url.slice(prefix.length);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}${prefix}/` };
}
