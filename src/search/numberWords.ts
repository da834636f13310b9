/** Number words from 1 to 23, folded, as they follow "objective", "goal" and the like; in Arabic the ordinals. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three'.split(
    ' ',
  ),
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois'.split(
    ' ',
  ),
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres'.split(
    ' ',
  ),
  ar: [
    ...['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
    ...['الحادي عشر', 'الثاني عشر', 'الثالث عشر', 'الرابع عشر', 'الخامس عشر', 'السادس عشر', 'السابع عشر'],
    ...['الثامن عشر', 'التاسع عشر', 'العشرون', 'الحادي والعشرون', 'الثاني والعشرون', 'الثالث والعشرون'],
  ],
  /** Of feminine nouns, up to the tenth. */
  arFeminine: [
    'الاولي',
    'الثانيه',
    'الثالثه',
    'الرابعه',
    'الخامسه',
    'السادسه',
    'السابعه',
    'الثامنه',
    'التاسعه',
    'العاشره',
  ],
};

const numbers = new Map(
  Object.values(words).flatMap((list) =>
    list.flatMap((word, index): [string, string][] => [
      [word, String(index + 1)],
      [word.replaceAll('-', ' '), String(index + 1)],
    ]),
  ),
);
const numbered = String.raw`(?:objectives?|goals?|targets?|clusters?|sdg|gcm|objectifs?|cibles?|odd|objetivos?|metas?|ods|(?:ال)?هدف|(?:ال)?مقصد|(?:ال)?غايه|(?:ال)?مجموعه)`;
const anyNumber = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
const pattern = new RegExp(
  String.raw`(?<!\p{L})(${numbered}\s+(?:number\s+|numero\s+)?)(${anyNumber})(?!\p{L}|[\s-]+(?:hundred|thousand|million|cents?|mille|cien|mil)\b)`,
  'gu',
);

/** A number word that goes on a list which digits began: objectives 5 and six. */
const further = new RegExp(
  String.raw`(?<=${numbered}[^\p{L}]*)(\d+\s*(?:,|and|et|y|و)\s*)(${anyNumber})(?!\p{L})`,
  'gu',
);

/** Writes numbers that are spelt out after what they number as digits, padded so that every letter keeps its place: `objective   6`. */
export function digitsFor(folded: string): string {
  const digits = (_: string, before: string, word: string) =>
    before + (numbers.get(word) ?? word).padStart(word.length);
  return folded.replace(pattern, digits).replace(further, digits);
}
