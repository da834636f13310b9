import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top folder of the repository. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

/** The content folder to work on, from an option, WAYMARK_CONTENT or the default, and how to name files in it. */
export function contentRoot(option?: string) {
  const given = option ?? process.env['WAYMARK_CONTENT'];
  const path = given ? resolve(given) : join(repositoryRoot, 'content');
  const toPosix = (text: string) => text.split(sep).join('/');
  return {
    path,
    /** Path of the folder as messages show it, relative to where the command runs when it lies below. */
    shown: toPosix(relative(process.cwd(), path).startsWith('..') ? path : relative(process.cwd(), path) || '.'),
    /** A path as a user gives it, made relative to the content folder. */
    relative(file: string): string {
      const onDisk = relative(path, resolve(file));
      const inside = !onDisk.startsWith('..') && !isAbsolute(onDisk);
      return toPosix(inside ? onDisk : file).replace(/\/+$/, '');
    },
  };
}
