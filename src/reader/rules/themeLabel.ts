import { problemAt, type ContentRow, type Rule } from '../content.ts';
import { doubled, elsewhere, type Entry } from './groups.ts';

/** No two concepts of the thesaurus share a label, preferred or other, in the same language. */
export const themeLabel: Rule = {
  ids: ['theme-label'],
  check: ({ vocabularies: { themes } }) =>
    doubled(themes.flatMap(labels))
      .filter((group) => new Set(group.map(({ from }) => from)).size > 1)
      .flatMap((group) =>
        group.map((one) =>
          problemAt(
            one.from,
            one.path,
            'theme-label',
            `The label "${one.shown}" also stands in ${elsewhere(
              group.filter(({ from }) => from !== one.from),
              one,
            )}.`,
            'Keep it with one of the two concepts, or merge them.',
          ),
        ),
      ),
};

function labels(from: ContentRow<'themes'>): Entry[] {
  const preferred = Object.entries(from.data.prefLabel).map(([language, label]) => ({
    language,
    label,
    path: ['prefLabel', language] as PropertyKey[],
  }));
  const others = Object.entries(from.data.altLabel ?? {}).flatMap(([language, list]) =>
    (list ?? []).map((label, index) => ({ language, label, path: ['altLabel', language, index] })),
  );
  return [...preferred, ...others]
    .filter((one): one is typeof one & { label: string } => one.label !== undefined)
    .map(({ language, label, path }) => ({
      key: `${language} ${label.normalize('NFC').toLowerCase()}`,
      shown: label,
      from,
      path,
    }));
}
