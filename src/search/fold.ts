/** Marks that carry no meaning for search: combining marks, Arabic vowel signs and the stretching tatweel. */
const marks = /[\p{M}\u0640]/gu;

/**
 * Brings text to the form in which words are compared: lower case, without accents; Arabic letters that writers
 * interchange (alef with hamza or madda, ta marbuta and ha, alef maqsura and ya) become one.
 */
export function fold(text: string): string {
  return (
    text
      .replace(/[’‘ʼ`´]/g, "'")
      .normalize('NFKD')
      .replace(marks, '')
      .toLowerCase()
      // U.K. and u.n. are words
      .replace(/(?<!\p{L})(?:\p{L}\.){2,}(?!\p{L}\p{L})/gu, (letters) => letters.replaceAll('.', ''))
      .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
      .replace(/\u0629/g, '\u0647')
      .replace(/\u0649/g, '\u064A')
      .replace(/ß/g, 'ss')
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'o')
      .replace(/ı/g, 'i')
  );
}

/** Arabic particles that are written together with the noun: and, with, for, like, and the article. */
const arabicPrefix =
  /^(?:[\u0648\u0641]?(?:\u0628|\u0643)?\u0627\u0644|[\u0648\u0641]?\u0644\u0644|\u0648(?=\u0627\u0644))/;
const arabicWord = /^[\u0600-\u06FF]/;
/** French and Spanish elisions at the beginning of a word: l'emploi, d'origine, qu'un. */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu)'(?=.)/;

/** The folded words of a text: letters and digits, in their order, elisions and the Arabic article taken off. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).map(plainWord).filter((word) => word !== '');
}

function plainWord(word: string): string {
  // with the article, the word for refugee loses one of three letters: للاجئين is ل and اللاجئين
  if (/^[\u0648\u0641]?للاج[\u064A\u0621\u0626]/.test(word)) return word.replace(/^[\u0648\u0641]?ل/, '');
  if (!arabicWord.test(word)) return word.replace(elision, '').replace(/'s?$/, '').replaceAll("'", '');
  const bare = word.replace(arabicPrefix, '');
  return bare.length >= 2 ? bare : word;
}
