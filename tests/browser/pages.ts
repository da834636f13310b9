import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export interface BuiltPage {
  /** Path below the base, as a browser asks for it: `practices/some-id/`, or `404.html`. */
  path: string;
  html: string;
  /** Whether it only leads to another address. */
  redirects: boolean;
}

/** All HTML files of a built site. */
export function builtPages(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(dist, name), 'utf8');
      const path = name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
      return { path, html, redirects: /<meta http-equiv="refresh"/.test(html) };
    });
}

export const parsed = ({ html }: BuiltPage): HTMLElement => parse(html);

/** The first of many faults, and how many more there are, so that a report stays readable. */
export const few = (faults: readonly string[], most = 15): string[] =>
  faults.length > most ? [...faults.slice(0, most), `… and ${faults.length - most} more`] : [...faults];

/** `practices/some-id/` and `practices/other/` are of one type, so are `sdgs/10/` and `sdgs/16/`, but not `sdgs/10.7/`. */
function typeOf(path: string): string {
  const parts = path.split('/');
  const [folder = '', name = ''] = parts;
  if (parts.length < 3) return path;
  return [folder, /^\d+$/.test(name) ? '<number>' : /^\d/.test(name) ? '<code>' : '<id>', ...parts.slice(2)].join('/');
}

/** The pages of each type, the longest first, since it shows most of what the type can show. */
export function pagesByType(dist: string): Map<string, BuiltPage[]> {
  const pages = builtPages(dist)
    .filter(({ redirects }) => !redirects)
    .sort((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
  return Map.groupBy(pages, ({ path }) => typeOf(path));
}

/** One page of each type, and of practices also one of middle length and the shortest. */
export function samplePaths(dist: string): string[] {
  return [...pagesByType(dist)].flatMap(([type, pages]) => {
    const chosen = type === 'practices/<id>/' ? [pages[0], pages[pages.length >> 1], pages.at(-1)] : [pages[0]];
    return [...new Set(chosen.flatMap((page) => (page ? [page.path] : [])))];
  });
}

/** Views of the search page, which scripts fill. */
export const searchViews = [
  'search/?q=recruitment',
  'search/?q=remitances&cluster=5',
  'search/?q=xyzzyq',
  'search/?q=recrutement+%C3%A9thique&evidence=nothing',
  'search/?q=recruitment&type=guidance',
  'search/?like=moldova-joint-information-services-bureaux',
] as const;
/** A view of the collection page that somebody shared, with an id that is not known. */
export const sharedView = 'collection/?ids=moldova-joint-information-services-bureaux,no-such-practice';
