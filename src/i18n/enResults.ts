import { formatter } from './format.ts';

const { plural, list } = formatter('en-GB');

/** Words of the search page that its script needs as well. */
export const enResults = {
  waiting: 'Searching …',
  found: (n: number) => plural(n, { one: '# practice found', other: '# practices found' }),
  foundFor: (n: number, query: string) =>
    plural(n, { one: `# practice found for “${query}”`, other: `# practices found for “${query}”` }),
  all: (n: number) => plural(n, { one: 'The one practice of Waymark', other: 'All # practices' }),
  none: (query: string) => (query ? `Nothing found for “${query}”` : 'Nothing found'),
  noneHelp: 'Try fewer or other words, or take a filter away. You can also browse:',
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  pages: 'Pages of results',
  previous: 'Previous',
  next: 'Next',
  goTo: (page: number) => `Page ${page}`,
  corrected: (words: string[]) => `Showing results for ${list(words)}.`,
  asTyped: (query: string) => `Search for “${query}” as typed`,
  partial: (words: string[]) => `Without ${list(words.map((word) => `“${word}”`))}`,
  remove: (label: string) => `Remove the filter ${label}`,
  clear: 'Clear all',
  chosen: 'Chosen filters',
  chosenCount: (n: number) => plural(n, { one: '# chosen', other: '# chosen' }),
  more: (n: number) => plural(n, { one: '# more', other: '# more' }),
  failed: 'Search cannot be loaded just now. Try again in a moment, or browse by cluster and country.',
  only: (label: string) => `Only ${label}`,
  scopes: {
    local: 'Local',
    national: 'National',
    bilateral: 'Bilateral',
    regional: 'Regional',
    global: 'Global',
  },
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
