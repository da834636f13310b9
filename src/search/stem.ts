import { stemmer } from 'stemmer';

/** Endings of the plural and of the feminine in Arabic, folded: refugees as subject or object, services and service. */
const arabicEnding = /(?<=[\u0600-\u06FF]{3})(?:ون|ين|ات|ه)$/;

/**
 * Light stemming for comparing labels: plural endings of English, French, Spanish and Arabic come off, and English -ing and
 * -ed.
 */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word.replace(arabicEnding, '');
  if (word.length < 4) return word;
  if (word.length > 5 && /[^aeiou](?:ing|ed)$/.test(word))
    return word
      .replace(/(?:ing|ed)$/, '')
      .replace(/([^aeiouls])\1$/, '$1')
      .replace(/e$/, '');
  // cities and city, réfugiés and réfugié
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return (/[^su]s$/.test(word) ? word.slice(0, -1) : word).replace(/e$/, '');
}

/**
 * The form under which a phrase is looked up. Several words say so surely what they mean that they may stand in any order and
 * with any ending (recruiting ethically, ethical recruitment: Porter's stems); a single word only with those of its inflection.
 */
export const phraseKey = (words: readonly string[]) =>
  words.length === 1 ? stem(words[0] ?? '') : words.map(deepStem).sort().join(' ');

/** The stem of a word without any ending that English gives it (Porter); of Arabic words the light stem. */
export const deepStem = (word: string) => (/^[a-z]+$/.test(word) ? stemmer(word) : stem(word));

/** Under these the dictionary may hold phrases that begin with a word, and synonyms of it. */
export const keysOf = (word: string): string[] => [...new Set([word, stem(word), deepStem(word)])];
