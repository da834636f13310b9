import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../scripts/paths.ts';

/** What Vitest sets for its own modules; Astro would take it for the settings of the site. */
const ofVitest = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'VITEST', 'NODE_ENV'];

/** The environment of a user, for programs that tests start. */
export const userEnvironment = (extra: Record<string, string>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.includes(name))),
  ...extra,
});

/** Builds the site into a folder as a user would, in a process of its own; a failed build fails with what it printed. */
export async function build(
  out: string,
  { base = '/', content }: { base?: string; content?: string } = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, [join(repositoryRoot, 'scripts/build.ts'), '--out', out], {
    cwd: repositoryRoot,
    env: userEnvironment({
      BASE_PATH: base,
      SITE_URL: 'https://waymark.example',
      ...(content ? { WAYMARK_CONTENT: content } : {}),
    }),
  });
}
