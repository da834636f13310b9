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

/** A part of a query that is one thing: a number of the SDGs or the GCM, the name of something, or a word. */
export interface Unit {
  /** The part as typed, folded. */
  text: string;
  kind: 'code' | 'concept' | 'word';
  alternatives: Alternative[];
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
  let at = 0;
  for (const form of [...forms, null]) {
    readWords(wordsOf(folded.slice(at, form?.start)), language, lexicon, units, ignored);
    if (!form) break;
    units.push({
      text: folded.slice(form.start, form.end),
      kind: 'code',
      as: form.as,
      concepts: [],
      alternatives: form.codes.map((term, index) => ({ term, weight: index === 0 ? 1 : 0.6 })),
    });
    at = form.end;
  }
  if (units.length === 0) for (const word of ignored.splice(0)) units.push(wordUnit(word));
  return { query, language, units: mergeRepeated(units), ignored };
}

function readWords(words: string[], language: QueryLanguage, lexicon: Lexicon, units: Unit[], ignored: string[]): void {
  let index = 0;
  while (index < words.length) {
    const named = longestName(words, index, lexicon, language);
    if (named) {
      units.push(named.unit);
      index = named.next;
      continue;
    }
    const word = words[index] ?? '';
    if (isStopWord(word, language) || /^\p{L}$/u.test(word)) ignored.push(word);
    else units.push(wordUnit(word));
    index += 1;
  }
}

/** The longest run of words from `start` that names something; joining words inside it do not count. */
function longestName(words: string[], start: number, lexicon: Lexicon, language: QueryLanguage) {
  let best: { unit: Unit; next: number } | null = null;
  const kept: string[] = [];
  for (let end = start; end < words.length && kept.length <= lexicon.longest; end += 1) {
    const word = words[end] ?? '';
    if (isJoining(word)) {
      if (kept.length === 0) break;
      continue;
    }
    kept.push(word);
    const concepts = kept.length === 1 && isStopWord(word, language) ? [] : lexicon.find(kept);
    if (concepts.length > 0) best = { unit: conceptUnit(kept.slice(), concepts), next: end + 1 };
  }
  return best;
}

/** A name is looked for as the thing itself, more widely as what lies below it, and as its plain words. */
function conceptUnit(words: string[], concepts: readonly Concept[]): Unit {
  const alternatives: Alternative[] = [];
  for (const concept of concepts) {
    alternatives.push({ term: codeOf(concept), weight: 0.85 });
    if (concept.kind === 'theme') alternatives.push({ term: code.broaderTheme(concept.id), weight: 0.6 });
  }
  alternatives.push({ term: words.join(' '), weight: 0.7 });
  return { text: words.join(' '), kind: 'concept', concepts, alternatives };
}

function wordUnit(word: string): Unit {
  const alternatives = [{ term: word, weight: 1 }, ...otherSpellings(word).map((term) => ({ term, weight: 1 }))];
  return { text: word, kind: 'word', concepts: [], alternatives };
}

function mergeRepeated(units: Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [`${unit.kind} ${unit.text}`, unit])).values()];
}
