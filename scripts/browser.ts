import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Microsoft\\Edge\\Application\\msedge.exe'),
];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium that is here already: named by WAYMARK_BROWSER, on the system, or Playwright's own. */
function findBrowser(): string | undefined {
  const named = process.env['WAYMARK_BROWSER'];
  if (named) {
    if (executable(named)) return named;
    throw new Error(`WAYMARK_BROWSER names ${named}, which cannot be run.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find((path) => existsSync(path) && executable(path));
}

function run(command: string, ...args: string[]): boolean {
  process.stdout.write(`> ${command} ${args.join(' ')}\n`);
  return (
    spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000, shell: process.platform === 'win32' }).status ===
    0
  );
}

/**
 * The path of a Chromium for the browser tests; installs one where there is none, Playwright's or Debian's package.
 * @throws an error that says what to do where neither works
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  process.stdout.write('No Chromium is here yet; installing one for the browser tests.\n');
  if (
    run('npx', 'playwright', 'install', 'chromium-headless-shell', 'chromium') &&
    existsSync(chromium.executablePath())
  )
    return chromium.executablePath();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome yourself, or set WAYMARK_BROWSER to the path of one, then run npm test again.',
  );
}
