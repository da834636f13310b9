import type { Catalogue } from '../catalogue/types.ts';
import { organizationForms, placeForms, themeForms } from './concepts.ts';
import { fold, wordsOf } from './fold.ts';
import { regionForms } from './regionNames.ts';

/** Kinds of suggestions, in the order in which equals stand. */
export const suggestionKinds = [
  'country',
  'region',
  'theme',
  'cluster',
  'focus',
  'sdg',
  'objective',
  'organization',
  'practice',
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** A thing that can be suggested: its kind, id, label, number of practices (0 for a practice), and what people type for it. */
export type SuggestionRow = [kind: SuggestionKind, id: string, label: string, practices: number, ...forms: string[]];

/** A suggestion with the form that was typed, where that is not its label. */
export interface Suggestion {
  kind: SuggestionKind;
  id: string;
  label: string;
  practices: number;
  form: string | null;
}

const compact = (labels: Record<string, string | undefined>) =>
  Object.values(labels).filter((label) => label !== undefined);

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
  return [
    ...used(catalogue.places).map((place) =>
      row('country', place.code, place.name.en, place.practices.length, placeForms(place)),
    ),
    ...used(catalogue.regions).map((region) =>
      row('region', region.slug, region.name, region.practices.length, regionForms(region)),
    ),
    ...used(catalogue.themes).map((theme) =>
      row('theme', theme.data.id, theme.data.prefLabel.en, theme.practices.length, themeForms(theme)),
    ),
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
    ...catalogue.practices.map(({ id, data }) => row('practice', id, data.title, 0, data.searchTerms ?? [])),
  ];
}

/** How well a form answers what was typed, 0 for not at all: the whole form, its beginning, or beginnings of its words. */
function fit(typed: string, typedWords: readonly string[], form: string): number {
  const folded = fold(form);
  if (folded === typed) return 4;
  if (folded.startsWith(typed)) return 3;
  const words = wordsOf(form);
  const last = typedWords.length - 1;
  const all = typedWords.every((word, index) =>
    words.some((one) => (index === last ? one.startsWith(word) : one === word)),
  );
  return all && typedWords.length > 0 ? (words[0]?.startsWith(typedWords[0] ?? '') ? 2 : 1) : 0;
}

/** The suggestions for what was typed so far, best first: the better fit, then the label over other forms, then the commoner. */
export function suggest(rows: readonly SuggestionRow[], text: string, most = 8): Suggestion[] {
  const typed = fold(text).trim();
  const typedWords = wordsOf(text);
  if (typed.length < 2) return [];
  return rows
    .flatMap((row) => {
      const [kind, id, label, practices, ...forms] = row;
      const ofLabel = fit(typed, typedWords, label);
      const best = forms.reduce(
        (most, form) => {
          const value = fit(typed, typedWords, form);
          return value > most.value ? { value, form } : most;
        },
        { value: 0, form: '' },
      );
      const value = Math.max(ofLabel + 0.5 * Number(ofLabel > 0), best.value);
      if (value === 0) return [];
      return [{ value, suggestion: { kind, id, label, practices, form: ofLabel >= best.value ? null : best.form } }];
    })
    .sort(
      (a, b) =>
        b.value - a.value ||
        suggestionKinds.indexOf(a.suggestion.kind) - suggestionKinds.indexOf(b.suggestion.kind) ||
        b.suggestion.practices - a.suggestion.practices ||
        a.suggestion.label.localeCompare(b.suggestion.label, 'en'),
    )
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}
