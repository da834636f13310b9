import { code, typedForms, type TypedForm } from './codes.ts';
import { fold, wordsOf } from './fold.ts';
import { codeOf, type Concept, type Lexicon } from './lexicon.ts';
import { otherSpellings } from './spellings.ts';
import { isJoining, isLightWord, isStopWord, languageOf, type QueryLanguage } from './stopWords.ts';

/**
 * One way to look for a part of a query, and how much a match counts, 0 to 1: words that must all be in the text (`whole`: in
 * this order, and not as the beginnings of others), or the code of a tag.
 */
export type Alternative = { weight: number } & (
  { term: string; whole?: boolean; code?: never } | { code: string; term?: never; whole?: never }
);

/** How much each kind of part counts beside its rarity: a number or a name says more than a word. */
export const importances = { code: 1.3, concept: 1, word: 0.6, light: 0.25 };

/** What each way to look for a part is worth, 0 to 1; found by trying with `npm run bench:relevance`. */
export const weights = {
  /** What a name means, and its words. */
  concept: 0.85,
  text: 0.65,
  /** The same for a theme that is named by a single word, which may mean something else. */
  word: 0.7,
  wordText: 0.85,
  /** A group of countries may also be an organization. */
  group: 0.75,
  /** What words inside a name mean by themselves. */
  inner: 0.35,
  /** What a name means that shares only some of its words. */
  crossing: 0.3,
  synonym: 0.5,
};

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
    readWords(wordsOf(folded.slice(at, form?.start)), isStop, lexicon, language, units, ignored);
    if (!form) break;
    units.push({
      text: folded.slice(form.start, form.end),
      kind: 'code',
      as: form.as,
      importance: importances.code,
      concepts: [],
      alternatives: [{ code: code[form.as.kind](form.as.id), weight: 1 }],
    });
    at = form.end;
  }
  if (units.length === 0) for (const word of ignored.splice(0)) units.push(wordUnit(word, language, lexicon));
  return { query, language, units: mergeRepeated(units), ignored };
}

/** Whether a word says nothing in the query; what stands in capitals among small letters (US, WHO, IT) always does. */
function stopTest(query: string, language: QueryLanguage): (word: string) => boolean {
  const capitals = /\p{Ll}/u.test(query)
    ? (query.match(/(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}])/gu) ?? []).map(fold)
    : [];
  return (word) => !capitals.includes(word) && isStopWord(word, language);
}

function readWords(
  words: string[],
  isStop: (word: string) => boolean,
  lexicon: Lexicon,
  language: QueryLanguage,
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
    else units.push(wordUnit(word, language, lexicon));
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
  if (!best) return null;
  const near = [
    ...innerConcepts(best.words, lexicon).map((concept) => ({ concept, weight: weights.inner })),
    ...crossingConcepts(words, start, best.next, lexicon).map((concept) => ({ concept, weight: weights.crossing })),
  ];
  return { unit: conceptUnit(best, near), next: best.next };
}

/**
 * Themes named by words that stand partly inside and partly outside a longer name: in "reduce the fees for recruitment of
 * workers", fees for recruitment, where "reduce fees" and "recruitment of workers" are names as well.
 */
function crossingConcepts(words: string[], start: number, end: number, lexicon: Lexicon): Concept[] {
  const found: Concept[] = [];
  for (let from = Math.max(0, start - lexicon.longest); from < end; from += 1)
    for (let to = Math.max(from + 2, start + 1); to <= Math.min(words.length, from + lexicon.longest); to += 1) {
      const crosses = (from < start && to > start) || (from > start && to > end);
      const span = words.slice(from, to);
      if (!crosses || isJoining(span[0] ?? '') || isJoining(span.at(-1) ?? '')) continue;
      const kept = span.filter((word) => !isJoining(word));
      if (kept.length > 1) found.push(...lexicon.find(kept).filter(({ kind }) => kind === 'theme'));
    }
  return found;
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

/** A name is looked for as the thing itself, and as its words: those of a place only in this order, those of a theme in any. */
function conceptUnit(
  { words, run, concepts }: { words: string[]; run: string; concepts: readonly Concept[] },
  near: readonly { concept: Concept; weight: number }[],
): Unit {
  const text = words.join(' ');
  const isPlace = concepts.some(({ kind }) => kind === 'country' || kind === 'region');
  const isWord = words.length === 1 && concepts.some(({ kind }) => kind === 'theme');
  const alternatives: Alternative[] = concepts.map((concept) => ({
    code: codeOf(concept),
    weight: concept.kind === 'group' ? weights.group : isWord ? weights.word : weights.concept,
  }));
  const own = new Set(concepts.map(({ id }) => id));
  for (const { concept, weight } of near)
    if (!own.has(concept.id)) {
      own.add(concept.id);
      alternatives.push({ code: codeOf(concept), weight });
    }
  alternatives.push(
    isPlace
      ? { term: run, whole: true, weight: weights.text }
      : { term: text, weight: isWord ? weights.wordText : weights.text },
  );
  return { text, kind: 'concept', importance: importances.concept, concepts, alternatives };
}

/** A word is looked for as it is, in its other spellings, and as its synonyms and what they name. */
function wordUnit(word: string, language: QueryLanguage, lexicon: Lexicon): Unit {
  const alternatives: Alternative[] = [word, ...otherSpellings(word)].map((term) => ({ term, weight: 1 }));
  for (const synonym of lexicon.synonyms(word)) {
    const weight = synonym.weight * weights.synonym;
    alternatives.push(
      { term: synonym.word, weight },
      ...lexicon
        .find([synonym.word])
        .filter(({ kind }) => kind === 'theme')
        .map((concept) => ({ code: codeOf(concept), weight: weight * weights.concept })),
    );
  }
  const importance = isLightWord(word, language) ? importances.light : importances.word;
  return { text: word, kind: 'word', importance, concepts: [], alternatives };
}

function mergeRepeated(units: Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [`${unit.kind} ${unit.text}`, unit])).values()];
}
