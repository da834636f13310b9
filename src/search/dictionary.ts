import { longestPhrase, type Concept, type Lexicon } from './lexicon.ts';
import { allowedEdits, correctSpelling, isKnown, wordsByStem, type Vocabulary } from './spelling.ts';
import { keysOf, phraseKey, stem } from './stem.ts';
import type { QueryLanguage } from './stopWords.ts';
import type { Synonym } from './synonyms.ts';
import { anyLanguage, translationsOf } from './translations.ts';

/** What the index says of a word: that it is known, or what it may have been meant to be, likeliest first. */
export interface Reading {
  known: boolean;
  better: readonly string[];
}

/**
 * Phrases and words that begin alike, as they travel. `words` has a line for each word of the index: the word and its count,
 * with an `e` where only English has it. `synonyms` has a line for each English stem that the index lacks, and
 * for each word of another language: the stem or key, then words that may stand for it, each with its weight in hundredths.
 */
export interface Shard {
  words: string;
  synonyms: string;
  phrases: [phrase: string, ...concepts: [kind: Concept['kind'], id: string, label: string][]][];
}
/** What is known before any shard is fetched. */
export interface DictionaryIndex {
  /** Number of practices in the index. */
  records: number;
  /** Length of the longest phrase, in words. */
  longest: number;
  /** Beginnings of words, sorted: each has a shard of the words that begin so and with no longer one of the list. */
  shards: string[];
}

/** Most letters of the beginning that a shard stands for. */
const longestBeginning = 3;
/** Characters that a shard may hold before it is divided by one letter more; about 5 KB when compressed. */
const roomyShard = 16_000;

/** Name of a shard's file: the code points of its beginning, in hexadecimal digits. */
export const shardName = (beginning: string) =>
  [...beginning].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');

/** The beginning, among those there are, of the shard that a word or phrase lies in; undefined where there is none. */
export function shardOf(text: string, beginnings: ReadonlySet<string>): string | undefined {
  for (let length = longestBeginning; length > 0; length -= 1) {
    const beginning = text.slice(0, length);
    if (beginning.length === length && beginnings.has(beginning)) return beginning;
  }
  return undefined;
}

/** What a dictionary is made from. */
export interface DictionaryParts {
  vocabulary: Vocabulary;
  /** Words of the vocabulary that no other language has: nothing written in another language is corrected to them. */
  englishOnly: ReadonlySet<string>;
  phrases: ReadonlyMap<string, Concept[]>;
  synonyms: ReadonlyMap<string, readonly Synonym[]>;
  /** Number of practices in the index. */
  records: number;
}

type Entry = { text: string } & ({ word: string } | { synonyms: string } | { phrase: Shard['phrases'][number] });
const sizeOf = (entry: Entry) => JSON.stringify(entry).length - JSON.stringify({ text: entry.text, word: '' }).length;

/** Packs words and phrases by how they begin, so that a query fetches little more than it needs, however many records there are. */
export function packDictionary({ vocabulary, englishOnly, phrases, synonyms, records }: DictionaryParts): {
  index: DictionaryIndex;
  shards: Map<string, Shard>;
} {
  const entries: Entry[] = [
    ...[...vocabulary].sort(byKey).map(([text, count]): Entry => ({
      text,
      word: `${text} ${count}${englishOnly.has(text) ? 'e' : ''}`,
    })),
    ...[...synonyms].sort(byKey).map(([text, list]): Entry => ({
      text,
      synonyms: [text, ...list.flatMap(({ word, weight }) => [word, Math.round(weight * 100)])].join(' '),
    })),
    ...[...phrases].sort(byKey).map(([phrase, concepts]): Entry => ({
      text: firstWord(phrase),
      phrase: [phrase, ...concepts.map(({ kind, id, label }): [Concept['kind'], string, string] => [kind, id, label])],
    })),
  ];
  const groups = divide(entries, '');
  const shards = new Map(
    [...groups].sort(byKey).map(([beginning, group]): [string, Shard] => [
      beginning,
      {
        words: group.flatMap((entry) => ('word' in entry ? entry.word : [])).join('\n'),
        synonyms: group.flatMap((entry) => ('synonyms' in entry ? entry.synonyms : [])).join('\n'),
        phrases: group.flatMap((entry) => ('phrase' in entry ? [entry.phrase] : [])),
      },
    ]),
  );
  return { index: { records, longest: longestPhrase(phrases.keys()), shards: [...shards.keys()] }, shards };
}

/** Divides what begins alike by the next letter, until the parts are small; what ends at the beginning stays with it. */
function divide(entries: readonly Entry[], beginning: string): Map<string, Entry[]> {
  const size = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  if (beginning !== '' && (size <= roomyShard || beginning.length >= longestBeginning))
    return new Map([[beginning, [...entries]]]);
  const parts = Map.groupBy(entries, ({ text }) => text.slice(0, beginning.length + 1));
  return new Map(
    [...parts].flatMap(([next, part]) => (next === beginning ? [[beginning, part] as const] : [...divide(part, next)])),
  );
}

const firstWord = (phrase: string) => phrase.split(' ', 1)[0] ?? '';
const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

interface Unpacked {
  words: Vocabulary;
  /** The words that not only English has. */
  worldly: Vocabulary;
  byStem: Map<string, string[]>;
  synonyms: Map<string, Synonym[]>;
  phrases: Map<string, Concept[]>;
}

const linesOf = (text: string) => text.split('\n').filter(Boolean);

function unpack({ words, synonyms, phrases }: Shard): Unpacked {
  const counts = linesOf(words).map((line): [word: string, count: number, english: boolean] => {
    const [word = '', count = '1'] = line.split(' ');
    return [word, Number.parseInt(count, 10), count.endsWith('e')];
  });
  const vocabulary: Vocabulary = new Map(counts.map(([word, count]) => [word, count]));
  return {
    words: vocabulary,
    byStem: wordsByStem(vocabulary),
    worldly: new Map(counts.filter(([, , english]) => !english).map(([word, count]) => [word, count])),
    synonyms: new Map(
      linesOf(synonyms).map((line) => {
        const [key = '', ...list] = line.split(' ');
        const pairs = list.flatMap((word, index) =>
          index % 2 === 0 ? [{ word, weight: Number(list[index + 1]) / 100 }] : [],
        );
        return [key, pairs];
      }),
    ),
    phrases: new Map(
      phrases.map(([phrase, ...concepts]) => [phrase, concepts.map(([kind, id, label]) => ({ kind, id, label }))]),
    ),
  };
}

/** Letters that are written for one another at the beginning of a word. */
const confused = [
  'zxs',
  'ckqs',
  'fp',
  'gj',
  'ie',
  'ea',
  'ou',
  'vbw',
  'yij',
  'hao',
  'mn',
  'td',
  'زذظ',
  'سصث',
  'تط',
  'دض',
  'كق',
  'اعه',
];

/** First letters that a misspelt word may have had: its second, where the first two are swapped, and those like its first. */
function otherFirstLetters(word: string): string[] {
  const first = word.charAt(0);
  const like = confused.filter((letters) => letters.includes(first)).flatMap((letters) => [...letters]);
  return [...new Set([word.charAt(1), ...like])].filter((letter) => letter !== first);
}

/**
 * Words of the index that may stand for a word of a query: for an English one those that mean nearly the same, for one of another
 * language, or one that English lacks, those it is in English.
 * @param stemmed the shard that the word's stem lies in
 * @param own the shard that the word itself lies in
 */
function synonymsIn(word: string, language: QueryLanguage, stemmed: Unpacked, own: Unpacked): Synonym[] {
  if (language !== 'en') return translationsOf(word, language, own.synonyms);
  return stemmed.synonyms.get(stem(word)) ?? translationsOf(word, anyLanguage, own.synonyms);
}

/** The dictionary as the browser uses it: shards come through `fetchShard` by their names, each once. */
export function makeDictionary(index: () => Promise<DictionaryIndex>, fetchShard: (name: string) => Promise<Shard>) {
  const fetched = new Map<string, Promise<Unpacked>>();
  const nothing: Unpacked = unpack({ words: '', synonyms: '', phrases: [] });
  const beginnings = async () => new Set((await index()).shards);

  async function shard(beginning: string | undefined): Promise<Unpacked> {
    if (beginning === undefined) return nothing;
    const made = fetched.get(beginning) ?? fetchShard(shardName(beginning)).then(unpack);
    fetched.set(beginning, made);
    made.catch(() => fetched.delete(beginning));
    return made;
  }
  /** The words of all shards that begin with a letter, to correct a word of a language by. */
  async function wordsUnder(letter: string, language: QueryLanguage): Promise<Vocabulary> {
    const all = [...(await beginnings())].filter((beginning) => beginning.startsWith(letter));
    const shards = await Promise.all(all.map(shard));
    return new Map(shards.flatMap(({ words, worldly }) => [...(language === 'en' ? words : worldly)]));
  }
  /** The shards that hold all that is known of words. */
  async function holding(words: readonly string[]): Promise<Map<string | undefined, Unpacked>> {
    const all = await beginnings();
    const wanted = [...new Set(words.flatMap(keysOf).map((key) => shardOf(key, all)))];
    return new Map(await Promise.all(wanted.map(async (beginning) => [beginning, await shard(beginning)] as const)));
  }

  /** Whether the index has a word, another form of it, or words that begin with it. */
  async function knows(word: string): Promise<boolean> {
    const all = await beginnings();
    const { words, byStem } = await shard(shardOf(word, all));
    return isKnown(word, words, byStem) || [...all].some((beginning) => beginning.startsWith(word));
  }

  return {
    /** The look-up for a query's words, with the shards they and their synonyms need at hand. */
    async lexicon(words: readonly string[], language: QueryLanguage): Promise<Lexicon> {
      const { records, longest } = await index();
      const all = await beginnings();
      const own = await holding(words);
      const at = (text: string) => own.get(shardOf(text, all)) ?? nothing;
      const synonyms = (word: string) => synonymsIn(word, language, at(stem(word)), at(word));
      const near = await holding(words.flatMap((word) => synonyms(word).map((one) => one.word)));
      return {
        records,
        longest,
        synonyms,
        find(sought) {
          const key = phraseKey(sought);
          const beginning = shardOf(firstWord(key), all);
          return (own.get(beginning) ?? near.get(beginning))?.phrases.get(key) ?? [];
        },
      };
    },
    knows,
    /** Looks a word of a query up; a misspelt one among all that begin with its first letter, or with one it may have had. */
    async spell(word: string, language: QueryLanguage): Promise<Reading> {
      if (await knows(word)) return { known: true, better: [] };
      const all = await beginnings();
      const own = await shard(shardOf(word, all));
      const stemmed = await shard(shardOf(stem(word), all));
      if (
        own.words.get(word) === 0 ||
        synonymsIn(word, language, stemmed, own).length > 0 ||
        allowedEdits(word.length) === 0 ||
        !/^\p{L}+$/u.test(word)
      )
        return { known: false, better: [] };
      let better: string[] = [];
      for (const letter of [word.charAt(0), ...otherFirstLetters(word)])
        if (better.length === 0) better = correctSpelling(word, await wordsUnder(letter, language));
      return { known: false, better };
    },
  };
}
