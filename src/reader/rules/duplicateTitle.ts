import { collections, type CollectionName } from '../../schema/index.ts';
import { problemAt, type ContentRecord, type Rule } from '../content.ts';
import { doubled, elsewhere, folded } from './groups.ts';

/** No two records of a type have the same title (organizations: name), whatever the capitals and accents. */
export const duplicateTitle: Rule = {
  ids: ['duplicate-title'],
  check: (content) =>
    (Object.keys(collections) as CollectionName[]).flatMap((name) => {
      const entries = (content[name] as ContentRecord[]).map((from) => {
        const path = 'title' in from.data ? 'title' : 'name';
        const shown = 'title' in from.data ? from.data.title : from.data.name;
        return { key: folded(shown), shown, from, path: [path] };
      });
      return doubled(entries).flatMap((group) =>
        group.map((one) =>
          problemAt(one.from, one.path, 'duplicate-title', `"${one.shown}" is also the ${String(one.path[0])} in ${elsewhere(group, one)}.`,
            'If the two are the same, keep one record; if not, add what tells them apart, such as the country or year.')));
    }),
};
