import { problemAt, type Draft, type Drafts, type Located, type Rule } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Keys by which two items of a list are the same; an item without them is compared as a whole. */
const byId = new Set(['sdgTargets', 'gcmObjectives']);

/** No list of a record or row holds the same item twice. */
export const repeatedItem: Rule = {
  ids: ['repeated-item'],
  check: (content) =>
    located(content).flatMap((one) =>
      Object.entries(one.data).flatMap(([key, value]) => (Array.isArray(value) ? inList(one, key, value) : [])),
    ),
};

function located(content: Drafts): (Located & { data: object })[] {
  const { vocabularies, ...collections } = content;
  return [...(Object.values(collections).flat() as Draft[]), ...Object.values(vocabularies).flat()];
}

function inList(from: Located, key: string, list: readonly unknown[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const id = typeof item === 'object' && item !== null && byId.has(key) && 'id' in item ? item.id : item;
    const text = JSON.stringify(id);
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [
      problemAt(from, [key, index], 'repeated-item', `This stands twice under "${key}".`, 'Delete one of the two.'),
    ];
  });
}
