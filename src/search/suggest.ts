import { fold, wordsOf } from './fold.ts';

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
