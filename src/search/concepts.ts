import nationalities from 'i18n-nationality';
import nationalitiesEn from 'i18n-nationality/langs/en.json' with { type: 'json' };
import nationalitiesEs from 'i18n-nationality/langs/es.json' with { type: 'json' };
import nationalitiesFr from 'i18n-nationality/langs/fr.json' with { type: 'json' };
import type { Catalogue, Organization, Place, Theme } from '../catalogue/types.ts';
import type { NamedConcept } from './lexicon.ts';
import { regionForms } from './regionNames.ts';
import { languageOf } from './stopWords.ts';

for (const locale of [nationalitiesEn, nationalitiesEs, nationalitiesFr]) nationalities.registerLocale(locale);

/** Languages whose words are indexed and looked up. */
const searchLanguages = ['en', 'fr', 'es', 'ar'] as const;

/** Preferred and other labels in the languages people search in. */
function labelForms(label: Labels, others: Partial<Record<keyof Labels, string[] | undefined>> = {}): string[] {
  return unique(searchLanguages.flatMap((language) => [label[language], ...(others[language] ?? [])]));
}
type Labels = Theme['data']['prefLabel'];

/** Names, other names and demonyms of a place in the languages people search in. */
export function placeForms({
  code,
  name,
  otherNames,
  demonyms = {},
}: Pick<Place, 'code' | 'name' | 'otherNames'> & Partial<Pick<Place, 'demonyms'>>): string[] {
  const people = ['en', 'fr', 'es'].map((language) => nationalities.getName(code, language) ?? '');
  const full = searchLanguages.flatMap((language) => [name[language], ...(otherNames[language] ?? [])]);
  // "Bolivia (Plurinational State of)", "Moldova, Republic of" and "Republic of Moldova" are looked for by the plain name
  const short = full.map((one) =>
    one.replace(/\s*\(.*\)$|,.*$/, '').replace(/^(?:The )?(?:Republic|Kingdom|State) of (?:the )?/i, ''),
  );
  return unique([...full, ...short, ...people, ...searchLanguages.flatMap((language) => demonyms[language] ?? [])]);
}

/** All labels of a theme in all languages. */
export const themeForms = ({ data }: Pick<Theme, 'data'>): string[] => labelForms(data.prefLabel, data.altLabel);

/** Names and acronyms of an organization. */
export const organizationForms = ({ data }: Pick<Organization, 'data'>): string[] =>
  unique([data.name, ...Object.values(data.acronyms ?? {}).flat(), ...Object.values(data.otherNames ?? {}).flat()]);

const unique = (forms: (string | undefined)[]) => [...new Set(forms.filter((form): form is string => Boolean(form)))];

/** Names, labels and terms of a catalogue that are not, or not only, English. */
export function foreignForms(catalogue: Catalogue): string[] {
  const labels = [
    ...catalogue.themes.flatMap(({ data }) => [data.prefLabel, data.altLabel ?? {}]),
    ...catalogue.objectives.map(({ data }) => data.label),
  ] as Partial<Record<(typeof searchLanguages)[number], string | string[]>>[];
  return [
    ...labels.flatMap(({ fr = [], es = [], ar = [] }) => [fr, es, ar].flat()),
    ...catalogue.places.flatMap(placeForms),
    ...catalogue.regions.flatMap(regionForms),
    ...catalogue.practices.flatMap(({ data }) => (data.searchTerms ?? []).filter((term) => languageOf(term) !== 'en')),
  ];
}

/**
 * What queries can name and the index has a code for. It is fetched before the first result, so its size must not grow with
 * the records: organizations, which do, are found by the words of their names instead.
 */
export function conceptsOf(catalogue: Catalogue): NamedConcept[] {
  const used = <T extends { practices: unknown[] }>(list: readonly T[]) =>
    list.filter((one) => one.practices.length > 0);
  return [
    ...used(catalogue.places).map((place): NamedConcept => ({
      kind: 'country',
      id: place.code,
      label: place.name.en,
      forms: placeForms(place),
    })),
    ...used(catalogue.regions).map((region): NamedConcept => ({
      kind: 'region',
      id: region.slug,
      label: region.name,
      forms: regionForms(region),
    })),
    ...used(catalogue.groups).map(({ data }): NamedConcept => ({
      kind: 'group',
      id: data.id,
      label: data.label.en,
      forms: labelForms(data.label, data.altLabel),
    })),
    ...catalogue.themes.map((theme): NamedConcept => ({
      kind: 'theme',
      id: theme.data.id,
      label: theme.data.prefLabel.en,
      forms: themeForms(theme),
    })),
    ...catalogue.clusters.map((cluster): NamedConcept => ({
      kind: 'cluster',
      id: cluster.id,
      label: cluster.data.title,
      forms: [cluster.data.title],
    })),
    ...catalogue.focusAreas.map((area): NamedConcept => ({
      kind: 'focusArea',
      id: area.id,
      label: area.data.title,
      forms: unique([area.data.title, area.data.officialTitle]),
    })),
    ...used(catalogue.sdgTargets).map(({ data }): NamedConcept => ({
      kind: 'target',
      id: data.id,
      label: data.label.en,
      forms: [data.label.en],
    })),
    ...used(catalogue.objectives).map(({ data }): NamedConcept => ({
      kind: 'objective',
      id: String(data.id),
      label: data.label.en,
      forms: searchLanguages.flatMap((language) => data.label[language] ?? []),
    })),
  ];
}
