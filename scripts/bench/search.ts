import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import sirv from 'sirv';
import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import { readContent } from '../../src/reader/readContent.ts';
import { ensureBrowser } from '../browser.ts';
import { optionsOf } from '../options.ts';
import { contentRoot } from '../paths.ts';
import { pageNames, writeSearchPages } from './searchPages.ts';

const usage = `Measures search in a browser.

  npm run bench:search -- [--records N …] [--runs N]`;

const { values } = optionsOf(usage, {
  options: { records: { type: 'string', multiple: true }, runs: { type: 'string', default: '5' } },
});
const query = 'ethical recruitment';
const networks = {
  unthrottled: null,
  /** 1.6 Mbit/s with 150 ms round trip, in bytes per second and milliseconds. */
  slow: {
    offline: false,
    downloadThroughput: (1.6 * 1000 * 1000) / 8,
    uploadThroughput: (0.75 * 1000 * 1000) / 8,
    latency: 150,
  },
};

const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** One visit: bytes and milliseconds until the first results stand, then the milliseconds of every keystroke of a second word. */
async function visit(browser: Browser, address: string, network: keyof typeof networks, sent: () => number) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (networks[network]) await session.send('Network.emulateNetworkConditions', networks[network]);
  const before = sent();
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('window.run');
  await page.evaluate<void>(`window.run(${JSON.stringify(query)})`);
  const cold = performance.now() - started;
  const bytes = sent() - before;
  const keystrokes = await page.evaluate<number[]>(`(async () => {
    const times = [];
    const text = 'remittance';
    for (let end = 3; end <= text.length; end += 1) await window.run(text.slice(0, end)); // fetches what the words need
    for (let end = 3; end <= text.length; end += 1) {
      const start = performance.now();
      await window.run(text.slice(0, end));
      times.push(performance.now() - start);
    }
    return times;
  })()`);
  await context.close();
  return { cold, bytes, warm: median(keystrokes) };
}

const root = contentRoot();
const { content, problems } = await readContent(root.path);
if (problems.length > 0) {
  process.stderr.write('The content has problems; run npm run validate.\n');
  process.exit(1);
}
const catalogue = buildCatalogue(content);
const sizes = values.records?.map(Number) ?? [catalogue.practices.length, 1000, 10_000];
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
process.stdout.write(
  `First results for "${query}" from page load (cold) and per keystroke (warm), medians of ${values.runs} visits\n`,
);
process.stdout.write(
  'records  network      page        KB gzip   cold ms  ratio   warm ms  ratio   (ratio: to MiniSearch in the same run)\n',
);
for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  await writeSearchPages(catalogue, size, folder);
  const server = createServer(sirv(folder, { gzip: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  const sent = () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
  const { port } = server.address() as { port: number };
  for (const network of Object.keys(networks) as (keyof typeof networks)[]) {
    const rows = new Map<string, Awaited<ReturnType<typeof visit>>>();
    for (const name of pageNames) {
      const visits = [];
      for (let run = 0; run < Number(values.runs); run += 1)
        visits.push(await visit(browser, `http://127.0.0.1:${port}/${name}/`, network, sent));
      rows.set(name, {
        cold: median(visits.map((one) => one.cold)),
        warm: median(visits.map((one) => one.warm)),
        bytes: median(visits.map((one) => one.bytes)),
      });
    }
    const base = rows.get('minisearch');
    for (const [name, { cold, warm, bytes }] of rows) {
      const cells = [
        String(size).padStart(7),
        network.padEnd(12),
        name.padEnd(11),
        (bytes / 1000).toFixed(1).padStart(7),
        cold.toFixed(0).padStart(9),
        (cold / (base?.cold ?? NaN)).toFixed(2).padStart(6),
        warm.toFixed(1).padStart(9),
        (warm / (base?.warm ?? NaN)).toFixed(2).padStart(6),
      ];
      process.stdout.write(`${cells.join(' ')}\n`);
    }
  }
  server.close();
  await rm(folder, { recursive: true, force: true });
}
await browser.close();
