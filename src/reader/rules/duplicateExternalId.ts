import { problemAt, type Draft, type Rule } from '../content.ts';
import { doubled, elsewhere, type Entry } from './groups.ts';

const keys = ['gfmdPpd', 'unNetwork'] as const;

/** Two practices share a number of another collection only where both have a source note that names it. */
export const duplicateExternalId: Rule = {
  ids: ['duplicate-external-id'],
  check: ({ practices }) =>
    keys.flatMap((key) => {
      const entries = practices.flatMap((from): Entry[] => {
        const id = from.data.externalIds?.[key];
        return id === undefined ? [] : [{ key: String(id), shown: String(id), from, path: ['externalIds', key] }];
      });
      return doubled(entries).flatMap((group) =>
        group
          .filter((one) => !explained(one))
          .map((one) =>
            problemAt(
              one.from,
              one.path,
              'duplicate-external-id',
              `"${key}" ${one.shown} also stands in ${elsewhere(group, one)}.`,
              `If the two are the same practice, keep one record; if the source itself prints the number twice, say so under "sourceNotes" of both, naming ${one.shown}.`,
            ),
          ),
      );
    }),
};

function explained({ from, shown }: Entry): boolean {
  const { sourceNotes } = (from as Draft<'practices'>).data;
  return (sourceNotes ?? []).some((note) =>
    note.match(/[\w.:-]*\w/g)?.some((word) => word === shown || word.split(/\D+/).includes(shown)),
  );
}
