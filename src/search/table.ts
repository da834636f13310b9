import { facetNames, type FacetName, type FacetValues } from './facets.ts';

/** What is wanted of each facet: any of the values of one facet, and every facet that has some. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

/** A practice in the table: its id, title, the day it was added, the first year of its period, facet values. */
export interface TableRow {
  id: string;
  title: string;
  added: string;
  year: string;
  facets: FacetValues;
}

/** The table as it travels: values are written once and rows point at them. */
export interface PackedTable {
  values: Record<FacetName, string[]>;
  rows: [id: string, title: string, added: string, year: string, ...facets: number[][]][];
}

/** Packs rows for the way to the browser. */
export function packTable(rows: readonly TableRow[]): PackedTable {
  const values = Object.fromEntries(
    facetNames.map((name) => [name, [...new Set(rows.flatMap((row) => row.facets[name]))].sort()]),
  ) as PackedTable['values'];
  return {
    values,
    rows: rows.map(({ id, title, added, year, facets }) => [
      id,
      title,
      added,
      year,
      ...facetNames.map((name) => facets[name].map((value) => values[name].indexOf(value))),
    ]),
  };
}

/** Unpacks the table into its rows, in their order. */
export function unpackTable({ values, rows }: PackedTable): TableRow[] {
  return rows.map(([id, title, added, year, ...packed]) => {
    const facets = Object.fromEntries(
      facetNames.map((name, index) => [name, (packed[index] ?? []).map((at) => values[name][at] ?? '')]),
    ) as FacetValues;
    return { id, title, added, year, facets };
  });
}

const passes = (row: TableRow, filters: Filters, except?: FacetName) =>
  facetNames.every(
    (name) =>
      name === except || !filters[name]?.length || filters[name].some((value) => row.facets[name].includes(value)),
  );

/** Counts, for every facet value, the rows that would show if it were chosen beside the other facets' choices. */
export function countFacets(rows: readonly TableRow[], filters: Filters): Record<FacetName, Map<string, number>> {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  for (const row of rows) {
    for (const name of facetNames) {
      if (!passes(row, filters, name)) continue;
      for (const value of row.facets[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a row passes all filters. */
export const passesAll = (row: TableRow, filters: Filters) => passes(row, filters);

export const sortOrders = ['relevance', 'newest', 'oldest', 'title'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Comparison for an order other than relevance: by the year a practice began (those without one last), or by title. */
export function comparison(order: Exclude<SortOrder, 'relevance'>): (a: TableRow, b: TableRow) => number {
  const byTitle = (a: TableRow, b: TableRow) => a.title.localeCompare(b.title, 'en');
  if (order === 'title') return byTitle;
  const sign = order === 'newest' ? -1 : 1;
  return (a, b) => {
    if (a.year === b.year) return byTitle(a, b);
    if (a.year === '') return 1;
    if (b.year === '') return -1;
    return a.year < b.year ? -sign : sign;
  };
}
