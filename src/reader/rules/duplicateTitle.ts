import { collections, type CollectionName } from '../../schema/index.ts';
import { problemAt, type Draft, type Rule } from '../content.ts';
import { doubled, elsewhere, folded, type Entry } from './groups.ts';

/** No two records of a type have the same title (organizations: name), whatever the capitals and accents. */
export const duplicateTitle: Rule = {
  ids: ['duplicate-title'],
  check: (content) =>
    (Object.keys(collections) as CollectionName[]).flatMap((name) => {
      const entries = (content[name] as Draft[]).flatMap((from): Entry[] => {
        const key = name === 'organizations' ? 'name' : 'title';
        const shown: unknown = (from.data as Record<string, unknown>)[key];
        return typeof shown === 'string' ? [{ key: folded(shown), shown, from, path: [key] }] : [];
      });
      return doubled(entries).flatMap((group) =>
        group.map((one) =>
          problemAt(
            one.from,
            one.path,
            'duplicate-title',
            `"${one.shown}" is also the ${String(one.path[0])} in ${elsewhere(group, one)}.`,
            'If the two are the same, keep one record; if not, add what tells them apart, such as the country or year.',
          ),
        ),
      );
    }),
};
