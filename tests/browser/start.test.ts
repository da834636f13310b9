import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/paths.ts';
import { userEnvironment } from './build.ts';
import { smallContent, useFolders } from './folders.ts';

const { folder } = useFolders('start-test');
const running = new Set<ChildProcess>();
afterEach(() => running.forEach((child) => child.kill()));

/** Starts the site; gives what it printed once it serves or has ended. */
async function start(port: number): Promise<{ output: string; code: number | null; stop: () => Promise<unknown> }> {
  const child = spawn(process.execPath, [join(repositoryRoot, 'scripts/start.ts')], {
    cwd: repositoryRoot,
    env: userEnvironment({
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: 'https://waymark.example',
      WAYMARK_CONTENT: smallContent,
      WAYMARK_DIST: folder('site'),
    }),
  });
  running.add(child);
  let output = '';
  const serving = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        output += data.toString();
        if (output.includes('Waymark is at')) resolve();
      });
  });
  const ended = once(child, 'close');
  await Promise.race([serving, ended]);
  return { output, code: child.exitCode, stop: () => (child.kill(), ended) };
}

test('builds once, says where it serves, and builds again only after a change', async () => {
  const first = await start(0);
  expect(first.output).toContain('Building the site');
  const address = /Waymark is at (http:\/\/127\.0\.0\.1:\d+\/)/.exec(first.output)?.[1] ?? '';
  expect((await fetch(address)).status).toBe(200);
  expect(await (await fetch(new URL('practices/example/', address))).text()).toContain(
    'Information centres in Exampleland',
  );
  await first.stop();

  const second = await start(0);
  expect(second.output).toContain('Waymark is at');
  expect(second.output).not.toContain('Building');
  await second.stop();
});

test('says plainly that a port is taken, and names a way out', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { output, code } = await start(port);
  other.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} on 127.0.0.1 is taken.`);
  expect(output).not.toMatch(/\n\s+at /);
});
