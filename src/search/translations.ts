import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';
import type { Synonym } from './synonyms.ts';

/** Languages that a glossary leads into English from. */
const foreign = ['fr', 'es', 'ar'] as const;
/** Marks words of any of these languages, whatever the language of the query seems to be. */
export const anyLanguage = 'xx';
/** The form under which words of another language are kept: a beginning that its forms share, and the language. */
export const translationKey = (beginning: string, language: string) => `${beginning}/${language}`;
/** Shorter words say little. */
const shortestWord = 3;
/** A shorter beginning would be that of many words. */
const shortestBeginning = 4;

/**
 * The English words for words of other languages. A word is kept under itself and under its stem, so that other forms are found by
 * how they begin; and, unless it is an English word as well, for queries whose language is not plain.
 * @param stemmers take the endings from a word of their language, accents and all
 * @param isEnglish whether a folded word is an English one
 */
export function translationsFrom(
  glossary: readonly Partial<Record<'en' | (typeof foreign)[number], readonly string[] | undefined>>[],
  stemmers: Readonly<Record<(typeof foreign)[number], (word: string) => string>>,
  isEnglish: (word: string) => boolean,
): Map<string, Synonym[]> {
  const translations = new Map<string, Synonym[]>();
  const add = (key: string, word: string) => {
    const known = translations.get(key) ?? [];
    if (!known.some((one) => one.word === word)) translations.set(key, [...known, { word, weight: 1 }]);
  };
  for (const entry of glossary)
    for (const language of foreign)
      for (const word of entry[language] ?? []) {
        const [folded = ''] = wordsOf(word);
        if (folded.length < shortestWord) continue;
        const [stemmed = ''] = wordsOf(stemmers[language](word.toLowerCase()));
        for (const english of (entry.en ?? []).flatMap(wordsOf)) {
          add(translationKey(folded, language), english);
          if (stemmed.length >= shortestBeginning && folded.startsWith(stemmed))
            add(translationKey(stemmed, language), english);
          if (!isEnglish(folded)) add(translationKey(folded, anyLanguage), english);
        }
      }
  return translations;
}

/** What an everyday word is worth beside the word of the field. */
const plainWeight = 0.8;

/** A word that the index holds more often than this is looked for as it is. */
const oftenHeld = 12;

/**
 * The words of the field for everyday English words that the index holds seldom or not at all, by the stems of these.
 * @param vocabulary words of the index, with how often it holds each
 */
export function plainWordsFrom(
  glossary: readonly { en: readonly string[]; plain?: readonly string[] | undefined }[],
  vocabulary: ReadonlyMap<string, number>,
): Map<string, Synonym[]> {
  const held = new Map<string, number>();
  for (const [word, count] of vocabulary) held.set(stem(word), (held.get(stem(word)) ?? 0) + count);
  const found = new Map<string, Synonym[]>();
  for (const { en, plain = [] } of glossary)
    for (const word of plain.filter((one) => !one.includes(' ')).flatMap(wordsOf))
      for (const english of en.flatMap(wordsOf)) {
        if ((held.get(stem(word)) ?? 0) > oftenHeld) continue;
        const known = found.get(stem(word)) ?? [];
        if (stem(english) !== stem(word) && !known.some((one) => one.word === english))
          found.set(stem(word), [...known, { word: english, weight: plainWeight }]);
      }
  return found;
}

/** Letters that an ending may have. */
const longestEnding = 6;

/**
 * Looks a word of another language up: the entry that is the longest beginning of it.
 * @param translations by the keys of one language
 */
export function translationsOf(
  word: string,
  language: string,
  translations: ReadonlyMap<string, Synonym[]>,
): Synonym[] {
  for (let length = word.length; length >= Math.max(1, word.length - longestEnding); length -= 1) {
    const found = translations.get(translationKey(word.slice(0, length), language));
    if (found && (length === word.length || length >= shortestBeginning)) return found;
    if (language === anyLanguage) break;
  }
  return [];
}
