import { problemAt, type Draft, type Rule } from '../content.ts';

/** Options and actions carry the number of their focus area and are numbered 1, 2, 3 in order. */
export const optionIds: Rule = {
  ids: ['option-id'],
  check: (content) =>
    content['focus-areas'].flatMap((record) => [...inList(record, 'options', 'o'), ...inList(record, 'actions', 'a')]),
};

function inList(record: Draft<'focus-areas'>, list: 'options' | 'actions', letter: string) {
  const ids = (record.data[list] ?? []).map(({ id }) => id);
  return [...ids.entries()]
    .filter(([index, id]) => id !== `${record.id}-${letter}${index + 1}` && ids.indexOf(id) === ids.lastIndexOf(id))
    .map(([index, id]) =>
      problemAt(
        record,
        [list, index, 'id'],
        'option-id',
        `"${id}" stands where "${record.id}-${letter}${index + 1}" belongs.`,
        `Number the ${list} of focus area ${record.id} in order, from "${record.id}-${letter}1" on.`,
      ),
    );
}
