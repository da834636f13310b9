import { beforeAll, describe, expect, it } from 'vitest';
import { groups, judgmentsOf, parts, readQueries, valuesOf } from '../../scripts/bench/queries.ts';
import { contentRoot } from '../../scripts/paths.ts';
import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { readContent } from '../../src/reader/readContent.ts';

const queries = readQueries();
const answered = queries.filter(({ group }) => group !== 'no-answer');
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = buildCatalogue((await readContent(contentRoot().path)).content);
});

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the judged queries', () => {
  it('are many, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(600);
    expect(repeated(queries.map(({ id }) => id))).toEqual([]);
    expect(repeated(queries.map(({ query }) => query.toLowerCase().trim()))).toEqual([]);
  });

  it.each(groups)('has at least ten of the kind %s to tune on and as many held out', (group) => {
    const some = queries.filter((query) => query.group === group);
    for (const part of parts) expect(some.filter((query) => query.part === part).length).toBeGreaterThanOrEqual(10);
  });

  it('name practices that are there', () => {
    const known = new Set(catalogue.practices.map(({ id }) => id));
    const named = new Set(queries.flatMap(({ relevant }) => Object.keys(relevant)));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });

  it('ask for tags that practices have', () => {
    const missing = queries.flatMap(({ id, tagged = [] }) =>
      tagged.flatMap(({ grade: _, ...conditions }) =>
        Object.entries(conditions).flatMap(([name, values]) => {
          const used = new Set(catalogue.practices.flatMap(valuesOf[name as keyof typeof valuesOf]));
          return (values ?? []).filter((value) => !used.has(value)).map((value) => `${id}: ${name} ${value}`);
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('have an answer, except those that should have none', () => {
    expect(answered.filter((query) => judgmentsOf(query, catalogue).size === 0).map(({ id }) => id)).toEqual([]);
    const none = queries.filter(({ group }) => group === 'no-answer');
    expect(none.filter((query) => judgmentsOf(query, catalogue).size > 0).map(({ id }) => id)).toEqual([]);
  });

  it('are answered by the examples of the Thematic Recollection in at least half of the cases, and ask for each of them', () => {
    const examples = new Set(catalogue.practices.filter(({ data }) => data.externalIds?.gfmdPpd).map(({ id }) => id));
    const best = answered.map((query) =>
      [...judgmentsOf(query, catalogue)].filter(([id, grade]) => grade === 3 && examples.has(id)).map(([id]) => id),
    );
    expect(best.filter((ids) => ids.length > 0).length).toBeGreaterThanOrEqual(answered.length / 2);
    expect([...examples].filter((id) => !best.flat().includes(id))).toEqual([]);
  });
});
