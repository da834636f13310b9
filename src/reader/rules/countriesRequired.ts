import { problemAt, type Rule } from '../content.ts';

const wide = new Set(['regional', 'global']);

/** A practice without countries reaches beyond countries: its scope is regional or global. */
export const countriesRequired: Rule = {
  ids: ['countries-required'],
  check: ({ practices }) =>
    practices
      .filter(({ data }) => data.countries?.length === 0 && data.scope && !wide.has(data.scope))
      .map((record) =>
        problemAt(
          record,
          ['countries'],
          'countries-required',
          `The practice names no country, and its scope is ${record.data.scope ?? ''}.`,
          'Name at least one country, or set "scope" to regional or global.',
        ),
      ),
};
