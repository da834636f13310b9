import { code, typedForms, type TypedForm } from './codes.ts';
import { fold, wordsOf } from './fold.ts';
import { codeOf, type Concept, type Lexicon } from './lexicon.ts';
import { otherSpellings } from './spellings.ts';
import { isJoining, isStopWord, languageOf, type QueryLanguage } from './stopWords.ts';

/** One way to look for a part of a query: words that must all be there, and how much a match counts, 0 to 1. */
export interface Alternative {
  term: string;
  weight: number;
}

/** How much each kind of part counts beside its rarity: a number or a name says more than a word. */
export const importances = { code: 1.3, concept: 1, word: 0.7 };

/** A part of a query that is one thing: a number of the SDGs or the GCM, the name of something, or a word. */
export interface Unit {
  /** The part as typed, folded. */
  text: string;
  kind: 'code' | 'concept' | 'word';
  alternatives: Alternative[];
  /** How much the part counts beside its rarity; 1 is usual. */
  importance: number;
  /** What the part names, for units of kind `concept`. */
  concepts: readonly Concept[];
  /** What the typed form was read as, for units of kind `code`. */
  as?: TypedForm['as'];
}

export interface Understanding {
  query: string;
  language: QueryLanguage;
  units: Unit[];
  /** Words left out because they say nothing. */
  ignored: string[];
}

/**
 * Reads a query: numbers of goals, targets and objectives, names of things the catalogue knows, and words; stop words go.
 * A query of nothing but stop words keeps them, so that it still finds what it says.
 */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const folded = fold(query);
  const language = languageOf(query);
  const forms = typedForms(folded);
  const units: Unit[] = [];
  const ignored: string[] = [];
  const isStop = stopTest(query, language);
  let at = 0;
  for (const form of [...forms, null]) {
    readWords(wordsOf(folded.slice(at, form?.start)), isStop, lexicon, units, ignored);
    if (!form) break;
    units.push({
      text: folded.slice(form.start, form.end),
      kind: 'code',
      as: form.as,
      importance: importances.code,
      concepts: [],
      alternatives: codeAlternatives(form),
    });
    at = form.end;
  }
  if (units.length === 0) for (const word of ignored.splice(0)) units.push(wordUnit(word));
  return { query, language, units: mergeRepeated(units), ignored };
}

/** An objective is looked for as such, and as one that is central to the practice: those that are rank first. */
function codeAlternatives({ codes, as }: TypedForm): Alternative[] {
  if (as.kind !== 'objective') return codes.map((term) => ({ term, weight: 1 }));
  return [
    { term: code.objective(as.id), weight: 0.8 },
    { term: code.primaryObjective(as.id), weight: 0.6 },
  ];
}

/** Whether a word says nothing in the query; what stands in capitals among small letters (US, WHO, IT) always does. */
function stopTest(query: string, language: QueryLanguage): (word: string) => boolean {
  const capitals = /\p{Ll}/u.test(query)
    ? (query.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? []).map(fold)
    : [];
  return (word) => !capitals.includes(word) && isStopWord(word, language);
}

function readWords(
  words: string[],
  isStop: (word: string) => boolean,
  lexicon: Lexicon,
  units: Unit[],
  ignored: string[],
): void {
  let index = 0;
  while (index < words.length) {
    const named = longestName(words, index, lexicon, isStop);
    if (named) {
      units.push(named.unit);
      index = named.next;
      continue;
    }
    const word = words[index] ?? '';
    if (isStop(word) || /^\p{L}$/u.test(word)) ignored.push(word);
    else units.push(wordUnit(word));
    index += 1;
  }
}

/** The longest run of words from `start` that names something; joining words inside it do not count. */
function longestName(words: string[], start: number, lexicon: Lexicon, isStop: (word: string) => boolean) {
  let best: { words: string[]; run: string; concepts: readonly Concept[]; next: number } | null = null;
  const kept: string[] = [];
  for (let end = start; end < words.length && kept.length <= lexicon.longest; end += 1) {
    const word = words[end] ?? '';
    if (isJoining(word)) {
      if (kept.length === 0) break;
      continue;
    }
    kept.push(word);
    const concepts = kept.length === 1 && isStop(word) ? [] : lexicon.find(kept);
    if (concepts.length > 0)
      best = { words: kept.slice(), run: words.slice(start, end + 1).join(' '), concepts, next: end + 1 };
  }
  return best && { unit: conceptUnit(best, innerConcepts(best.words, lexicon)), next: best.next };
}

/** Themes that parts of a longer name mean by themselves: trafficking in "trafficking victims". */
function innerConcepts(words: readonly string[], lexicon: Lexicon): Concept[] {
  const parts = words.flatMap((_, start) =>
    words.slice(start).map((__, length) => words.slice(start, start + length + 1)),
  );
  return parts
    .filter((part) => part.length < words.length)
    .flatMap((part) => lexicon.find(part))
    .filter(({ kind }) => kind === 'theme');
}

/**
 * A name is looked for as the thing itself, more widely as what lies below it, and as its words: those of a place only in
 * this order, those of a theme in any. A group of countries (ASEAN) may also be an organization, so its words count more.
 */
function conceptUnit(
  { words, run, concepts }: { words: string[]; run: string; concepts: readonly Concept[] },
  inner: readonly Concept[],
): Unit {
  const text = words.join(' ');
  const isPlace = concepts.some(({ kind }) => kind === 'country' || kind === 'region');
  const alternatives: Alternative[] = concepts.flatMap(({ kind, id }) => [
    { term: codeOf({ kind, id }), weight: kind === 'group' ? 0.75 : 0.85 },
    ...(kind === 'theme' ? [{ term: code.broaderTheme(id), weight: 0.6 }] : []),
  ]);
  alternatives.push(
    ...inner
      .filter(({ id }) => !concepts.some((one) => one.id === id))
      .map((one) => ({ term: codeOf(one), weight: 0.35 })),
  );
  alternatives.push({ term: isPlace && words.length > 1 ? `"${run}"` : text, weight: 0.6 });
  return { text, kind: 'concept', importance: importances.concept, concepts, alternatives };
}

function wordUnit(word: string): Unit {
  const alternatives = [{ term: word, weight: 1 }, ...otherSpellings(word).map((term) => ({ term, weight: 1 }))];
  return { text: word, kind: 'word', importance: importances.word, concepts: [], alternatives };
}

function mergeRepeated(units: Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [`${unit.kind} ${unit.text}`, unit])).values()];
}
