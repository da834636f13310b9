import { phraseKey, longestPhrase, type Concept, type Lexicon } from './lexicon.ts';
import { allowedEdits, correctSpelling, isKnown, type Vocabulary } from './spelling.ts';

/** What the index says of a word: that it is known, or what it was most likely meant to be, if anything is near. */
export type Reading = { known: true } | { known: false; better: string | null };

/** Phrases and words that begin with one letter, as they travel: `words` is one text of words and counts. */
export interface Shard {
  words: string;
  phrases: [phrase: string, ...concepts: [kind: Concept['kind'], id: string, label: string][]][];
}
/** What is known before any shard is fetched. */
export interface DictionaryIndex {
  /** Number of practices in the index. */
  records: number;
  /** Length of the longest phrase, in words. */
  longest: number;
  /** Names of the shards there are. */
  shards: string[];
}

/** Name of the shard that a word or phrase lies in: the code point of its first letter, in hexadecimal digits. */
export const shardOf = (text: string) => (text.codePointAt(0) ?? 0).toString(16);

/** Packs words and phrases by first letter, so that a query fetches only what it needs, however many records there are. */
export function packDictionary(
  vocabulary: Vocabulary,
  phrases: Map<string, Concept[]>,
  records: number,
): { index: DictionaryIndex; shards: Map<string, Shard> } {
  const shards = new Map<string, Shard>();
  const shard = (text: string): Shard => {
    const made = shards.get(shardOf(text)) ?? { words: '', phrases: [] };
    shards.set(shardOf(text), made);
    return made;
  };
  for (const [word, count] of [...vocabulary].sort(byKey)) {
    const place = shard(word);
    place.words += `${place.words ? '\n' : ''}${word} ${count}`;
  }
  for (const [phrase, concepts] of [...phrases].sort(byKey)) {
    shard(phrase).phrases.push([
      phrase,
      ...concepts.map(({ kind, id, label }): [Concept['kind'], string, string] => [kind, id, label]),
    ]);
  }
  return { index: { records, longest: longestPhrase(phrases.keys()), shards: [...shards.keys()].sort() }, shards };
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

interface Unpacked {
  words: Vocabulary;
  phrases: Map<string, Concept[]>;
}

function unpack({ words, phrases }: Shard): Unpacked {
  const counts = words
    .split('\n')
    .filter(Boolean)
    .map((line): [string, number] => {
      const [word = '', count = '1'] = line.split(' ');
      return [word, Number(count)];
    });
  return {
    words: new Map(counts),
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

/** The dictionary as the browser uses it: shards come through `fetchShard`, each once. */
export function makeDictionary(index: () => Promise<DictionaryIndex>, fetchShard: (name: string) => Promise<Shard>) {
  const fetched = new Map<string, Promise<Unpacked>>();
  const nothing: Unpacked = { words: new Map(), phrases: new Map() };

  async function shard(name: string): Promise<Unpacked> {
    if (!(await index()).shards.includes(name)) return nothing;
    const made = fetched.get(name) ?? fetchShard(name).then(unpack);
    fetched.set(name, made);
    made.catch(() => fetched.delete(name));
    return made;
  }

  return {
    /** The look-up for a query's words, with the shards they need at hand. */
    async lexicon(words: readonly string[]): Promise<Lexicon> {
      const { records, longest } = await index();
      const names = [...new Set(words.map(shardOf))];
      const phrases = new Map(
        await Promise.all(names.map(async (name) => [name, (await shard(name)).phrases] as const)),
      );
      return {
        records,
        longest,
        find(sought) {
          const key = phraseKey(sought);
          return phrases.get(shardOf(key))?.get(key) ?? [];
        },
      };
    },
    /** Looks a word up among those that begin alike; a misspelt one also among those that begin with a letter it may have had. */
    async spell(word: string): Promise<Reading> {
      const { words } = await shard(shardOf(word));
      if (isKnown(word, words)) return { known: true };
      if (words.get(word) === 0 || allowedEdits(word.length) === 0 || !/^\p{L}+$/u.test(word))
        return { known: false, better: null };
      let better = correctSpelling(word, words);
      for (const letter of better === null ? otherFirstLetters(word) : []) {
        better ??= correctSpelling(word, (await shard(shardOf(letter))).words);
      }
      return { known: false, better };
    },
  };
}
