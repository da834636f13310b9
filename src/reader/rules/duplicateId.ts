import { vocabularies } from '../../schema/index.ts';
import { problemAt, type ContentRow, type Drafts, type Rule } from '../content.ts';
import { doubled, elsewhere, type Entry } from './groups.ts';

/** No id is given twice: rows of a vocabulary, policy options and actions, and the present and former ids of practices. */
export const duplicateId: Rule = {
  ids: ['duplicate-id'],
  check: (content) => [
    ...[...rows(content), options(content)]
      .flatMap(doubled)
      .flatMap((group) =>
        group.map((one) =>
          problemAt(
            one.from,
            one.path,
            'duplicate-id',
            `The id "${one.shown}" also stands in ${elsewhere(group, one)}.`,
            'Give each its own, or delete one of the two.',
          ),
        ),
      ),
    ...aliases(content),
  ],
};

function rows(content: Drafts): Entry[][] {
  return Object.entries(vocabularies).map(([name, { key }]) =>
    key === null
      ? []
      : (content.vocabularies[name as 'themes'] as ContentRow[]).map((from) => {
          const shown = String((from.data as Record<string, unknown>)[key]);
          return { key: shown, shown, from, path: [key] };
        }),
  );
}

function options(content: Drafts): Entry[] {
  return content['focus-areas'].flatMap((from) =>
    (['options', 'actions'] as const).flatMap((list) =>
      (from.data[list] ?? []).map(({ id }, index) => ({ key: id, shown: id, from, path: [list, index, 'id'] })),
    ),
  );
}

function aliases({ practices }: Drafts) {
  const ids = new Map(practices.map(({ id, file }) => [id, file]));
  const entries = practices.flatMap((from): Entry[] =>
    (from.data.aliases ?? []).map((alias, index) => ({ key: alias, shown: alias, from, path: ['aliases', index] })),
  );
  const taken = entries
    .filter(({ key }) => ids.has(key))
    .map(({ key, from, path }) =>
      problemAt(
        from,
        path,
        'duplicate-id',
        `The former id "${key}" is the id of ${ids.get(key)}.`,
        'An address can lead to one record only: remove the former id here.',
      ),
    );
  const twice = doubled(entries).flatMap((group) =>
    group.map((one) =>
      problemAt(
        one.from,
        one.path,
        'duplicate-id',
        `The former id "${one.shown}" also stands in ${elsewhere(group, one)}.`,
        'An address can lead to one record only: keep it in one of the two.',
      ),
    ),
  );
  return [...taken, ...twice];
}
