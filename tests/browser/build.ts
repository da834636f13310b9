import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../scripts/paths.ts';

/** Builds the site into a folder as a user would, in a process of its own; a failed build fails with what it printed. */
export async function build(
  out: string,
  { base = '/', content }: { base?: string; content?: string } = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, [join(repositoryRoot, 'scripts/build.ts'), '--out', out], {
    cwd: repositoryRoot,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BASE_PATH: base,
      SITE_URL: 'https://waymark.example',
      ...(content ? { WAYMARK_CONTENT: content } : {}),
    },
  });
}
