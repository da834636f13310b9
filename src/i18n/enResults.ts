import { enKinds } from './enKinds.ts';
import { formatter } from './format.ts';

const { plural, list, date } = formatter('en-GB');

const counted = (one: string, other: string) => (n: number) => plural(n, { one: `# ${one}`, other: `# ${other}` });
const quoted = (text: string) => `“${text}”`;

/** Words of search and of the collection that their scripts need as well. */
export const enResults = {
  ...enKinds,
  quoted,
  waiting: 'Searching …',
  /** Name of each type of results with their number. */
  counted: {
    practice: counted('practice', 'practices'),
    guidance: counted('policy option or action', 'policy options and actions'),
    instrument: counted('instrument', 'instruments'),
    event: counted('event', 'events'),
  },
  found: (what: string) => `${what} found`,
  foundFor: (what: string, query: string) => `${what} found for ${quoted(query)}`,
  all: (n: number) => plural(n, { one: 'The one practice of Waymark', other: 'All # practices' }),
  types: 'Types of results',
  type: {
    practice: 'Practices',
    guidance: 'Options and actions',
    instrument: 'Instruments',
    event: 'Events',
  },
  like: (what: string, title: string) => `${what} like ${quoted(title)}`,
  noLike: (id: string) => `There is no practice ${quoted(id)}`,
  likeChip: (title: string) => `Like ${quoted(title)}`,
  leaveLike: (title: string) => `Leave the practices like ${quoted(title)}`,
  likeLink: 'More like this',
  none: (query: string, filtered: boolean) =>
    ['Nothing found', query && `for ${quoted(query)}`, filtered && 'with these filters'].filter(Boolean).join(' '),
  noneHelp: (filtered: boolean) =>
    filtered ? 'Try fewer or other words, or take a filter away.' : 'Try fewer or other words.',
  noneFiltered: 'Search without filters',
  near: 'Did you mean one of these?',
  browse: 'You can also browse:',
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  pages: 'Pages of results',
  previous: 'Previous',
  next: 'Next',
  goTo: (page: number) => `Page ${page}`,
  corrected: (words: string[]) => `Showing results for ${list(words)}.`,
  asTyped: (query: string) => `Search for ${quoted(query)} instead`,
  partial: (words: string[]) => `Without ${list(words.map(quoted))}`,
  remove: (label: string) => `Remove the filter ${label}`,
  clear: 'Clear all',
  filtersKept: 'Filters apply to practices only; those you chose are kept.',
  chosen: 'Chosen filters',
  chosenCount: (n: number) => plural(n, { one: '# chosen', other: '# chosen' }),
  more: (n: number) => plural(n, { one: '# more', other: '# more' }),
  failed: 'Search cannot be loaded just now. You may be offline.',
  again: 'Try again',
  readAs: 'Read as:',
  onlyThese: 'Only:',
  only: (label: string) => `Only ${label}`,
  /** Names of things that have a number. */
  numbers: {
    target: (id: string) => `SDG target ${id}`,
    goal: (id: string) => `SDG ${id}`,
    objective: (id: string) => `GCM objective ${id}`,
    cluster: (id: string) => `Cluster ${id}`,
    focusArea: (id: string) => `Focus area ${id}`,
  },
  date,
  skip: 'Skip to results',
  suggestions: 'Suggestions',
  suggestionKinds: {
    country: 'Country or area',
    region: 'Region',
    theme: 'Theme',
    cluster: 'Cluster',
    focus: 'Focus area',
    sdg: 'SDG target',
    objective: 'GCM objective',
    organization: 'Organization',
    practice: 'Practice',
  },
};
