import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
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

/** Whether a browser starts; a downloaded one may lack libraries of the system. On Windows asking would open a window. */
function starts(path: string): boolean {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** A Chromium that is here already: named by WAYMARK_BROWSER, on the system, or Playwright's own. */
function findBrowser(): string | undefined {
  const named = process.env['WAYMARK_BROWSER'];
  if (named) {
    if (executable(named)) return named;
    throw new Error(`WAYMARK_BROWSER names ${named}, which cannot be run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find((path) => executable(path) && starts(path));
}

function run(command: string, ...args: string[]): void {
  process.stdout.write(`> ${command} ${args.join(' ')}\n`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
    shell: process.platform === 'win32',
  });
}

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync('/usr/bin/apt-get');
const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function installDebianPackage(): void {
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

function installPlaywrights(): void {
  const withLibraries = isRoot && hasApt ? ['--with-deps'] : [];
  run('npx', '--no-install', 'playwright', 'install', '--no-shell', ...withLibraries, 'chromium');
}

/** Ways to get a browser, the surest first: Debian's own package brings the libraries it needs. */
const installations = isRoot && hasApt && isDebian ? [installDebianPackage, installPlaywrights] : [installPlaywrights];

/**
 * The path of a Chromium for the browser tests; installs one where there is none, Debian's package or Playwright's.
 * @throws an error that says what to do where neither works
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  process.stdout.write('No Chromium is here yet; installing one for the browser tests.\n');
  for (const install of installations) {
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Chrome yourself, or set WAYMARK_BROWSER to the path of one, then run npm test again.',
  );
}
