import { problemAt, type Drafts, type Rule } from '../content.ts';

/** Every concept is used by a practice, focus area or event, itself or through a narrower one. */
export const themeUnused: Rule = {
  ids: ['theme-unused'],
  check: (content, known) => {
    if (!(['practices', 'focus-areas', 'events', 'themes'] as const).every((kind) => known.complete(kind))) return [];
    const { themes } = content.vocabularies;
    const broader = new Map(themes.map(({ data }) => [data.id, data.broader ?? []]));
    const used = new Set<string>();
    const waiting = usedDirectly(content);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (used.has(id)) continue;
      used.add(id);
      waiting.push(...(broader.get(id) ?? []));
    }
    return themes
      .filter(({ data }) => !used.has(data.id))
      .map((row) =>
        problemAt(
          row,
          ['id'],
          'theme-unused',
          `No practice, focus area or event uses the concept "${row.data.id}".`,
          'Use it, or remove it from the thesaurus.',
        ),
      );
  },
};

function usedDirectly(content: Drafts): string[] {
  return [
    ...[...content.practices, ...content['focus-areas']].flatMap(({ data }) => data.themes ?? []),
    ...content.events.flatMap(({ data }) => (data.keyMessages ?? []).flatMap(({ themes }) => themes ?? [])),
  ];
}
