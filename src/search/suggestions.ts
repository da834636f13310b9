import type { Catalogue, Theme } from '../catalogue/types.ts';
import { organizationForms, placeForms } from './concepts.ts';
import { acronymsIn } from './document.ts';
import { facetsOf } from './facets.ts';
import { regionForms } from './regionNames.ts';
import type { SuggestionKind, SuggestionRow } from './suggest.ts';

const compact = (labels: Record<string, string | undefined>) =>
  Object.values(labels).filter((label) => label !== undefined);

/** Words in a label that is still worth suggesting; longer ones are found by searching. */
const shortLabel = 3;

/** The file is fetched whole on first focus, so of a theme's many labels it holds the preferred ones and short English ones. */
const suggestedForms = ({ data }: Theme): string[] => [
  ...compact(data.prefLabel),
  ...(data.altLabel?.en ?? []).filter((label) => label.split(' ').length <= shortLabel),
];

/** Everything that can be suggested: what practices are tagged with, and the practices. */
export function suggestionsOf(catalogue: Catalogue): SuggestionRow[] {
  const row = (
    kind: SuggestionKind,
    id: string | number,
    label: string,
    practices: number,
    forms: string[] = [],
  ): SuggestionRow => [kind, String(id), label, practices, ...[...new Set(forms)].filter((form) => form !== label)];
  const used = <T extends { practices: unknown[] }>(list: readonly T[]) =>
    list.filter((one) => one.practices.length > 0);
  /** As the facet counts them: with the practices of narrower themes. */
  const ofTheme = new Map<string, number>();
  for (const theme of catalogue.practices.flatMap((practice) => facetsOf(practice).theme))
    ofTheme.set(theme, (ofTheme.get(theme) ?? 0) + 1);
  return [
    ...used(catalogue.places).map((place) =>
      row('country', place.code, place.name.en, place.practices.length, placeForms(place)),
    ),
    ...used(catalogue.regions).map((region) =>
      row('region', region.slug, region.name, region.practices.length, regionForms(region)),
    ),
    ...catalogue.themes.flatMap((theme) => {
      const practices = ofTheme.get(theme.data.id) ?? 0;
      return practices > 0
        ? [row('theme', theme.data.id, theme.data.prefLabel.en, practices, suggestedForms(theme))]
        : [];
    }),
    ...catalogue.clusters.map(({ id, data, practices }) =>
      row('cluster', id, data.title, practices.length, [`cluster ${id}`]),
    ),
    ...catalogue.focusAreas.map(({ id, data, practices }) =>
      row('focus', id, data.title, practices.length, [`focus area ${id}`, id]),
    ),
    ...used(catalogue.sdgTargets).map(({ data, practices }) =>
      row('sdg', data.id, data.label.en, practices.length, [
        `SDG ${data.id}`,
        `target ${data.id}`,
        data.id,
        ...compact(data.label),
      ]),
    ),
    ...used(catalogue.objectives).map(({ data, practices }) =>
      row('objective', data.id, data.label.en, practices.length, [
        `objective ${data.id}`,
        `GCM ${data.id}`,
        ...compact(data.label),
      ]),
    ),
    ...used(catalogue.organizations).map((one) =>
      row('organization', one.id, one.data.name, one.practices.length, organizationForms(one)),
    ),
    ...catalogue.practices.map(({ id, data }) =>
      row('practice', id, data.title, 0, (data.searchTerms ?? []).flatMap(acronymsIn)),
    ),
  ];
}
