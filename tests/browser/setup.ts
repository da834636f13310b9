import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../scripts/browser.ts';
import { repositoryRoot } from '../../scripts/paths.ts';
import { serve } from '../../scripts/serve.ts';
import { build } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Folder of the built site. */
    dist: string;
    /** Address at which the one browser of all tests is reached. */
    browser: string;
  }
}

/** Builds the site once, serves it under the headers of production and starts one browser, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureBrowser();
  const dist = join(repositoryRoot, `.build/test-site-${process.pid}`);
  await rm(dist, { recursive: true, force: true });
  await build(dist);
  const { server, address } = await serve(dist, { host: '127.0.0.1', port: 0 });
  const browser: BrowserServer = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  project.provide('site', address);
  project.provide('dist', dist);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
    await rm(dist, { recursive: true, force: true });
  };
}
