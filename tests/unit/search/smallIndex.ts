import { makeDictionary, packDictionary, shardName, type Shard } from '../../../src/search/dictionary.ts';
import { createEngine, type Parts, type PagefindIndex } from '../../../src/search/engine.ts';
import { facetNames, type FacetName, type FacetValues } from '../../../src/search/facets.ts';
import { wordsOf } from '../../../src/search/fold.ts';
import { phrasesOf, type NamedConcept } from '../../../src/search/lexicon.ts';
import { gatherPostings } from '../../../src/search/postings.ts';
import { resultTypes, type ResultType } from '../../../src/search/resultTypes.ts';
import { vocabularyOf } from '../../../src/search/spelling.ts';

interface Doc {
  type: ResultType;
  id: string;
  title: string;
  text: string;
  tags?: Record<string, number>;
  year?: string;
  facets?: Partial<FacetValues>;
  /** Numbers of the pages most like it. */
  alike?: string;
}
const practice = (id: string, title: string, text: string, more: Partial<Doc> = {}): Doc => ({
  type: 'practice',
  id,
  title,
  text,
  ...more,
});

/** A small index: four practices that differ, two about harbours, a dozen about nothing, and a few things of other types. */
export const docs: readonly Doc[] = [
  practice('nurses', 'Zeal for nurses', 'Nurses are recruited abroad. Nurses learn the language.', {
    tags: { 'country-md': 1, 'target-10.7': 1 },
    year: '2016',
    facets: { country: ['MD'], kind: ['programme'] },
    alike: '2 4 0',
  }),
  practice('wages', 'Wages protected', 'Wages of seasonal workers are protected.', {
    tags: { 'country-de': 1, 'target-8.8': 1 },
    year: '2008',
    facets: { country: ['DE'], kind: ['law'] },
  }),
  practice('remittances', 'Cheaper remittances', 'Sending remittances to Moldova costs less.', {
    tags: { 'country-md': 0.9, 'country-de': 0.9 },
    facets: { country: ['MD', 'DE'], kind: ['programme'] },
  }),
  practice('labor', 'A labor office', 'An office for workers.', { year: '2020', facets: { kind: ['service'] } }),
  practice('pilots', 'Harbour pilots', 'A scheme.'),
  practice('ships', 'Ships', 'Harbour pilots, harbour pilots, harbour pilots and harbour pilots.'),
  ...Array.from({ length: 12 }, (_, index) =>
    practice(`plain-${index}`, `Another ${index}`, 'Something else altogether.'),
  ),
  { type: 'guidance', id: '5.1-o1', title: 'License agencies', text: 'License those who recruit nurses and workers.' },
  { type: 'guidance', id: '5.1-a1', title: 'Protect wages', text: 'Keep wages in a fund.', facets: { focus: ['5.1'] } },
  { type: 'instrument', id: 'convention', title: 'Convention on wages', text: 'Of those who work at sea.' },
  { type: 'event', id: 'summit', title: 'Summit', text: 'In Chisinau.', tags: { 'country-md': 1 } },
];

const concepts: NamedConcept[] = [{ kind: 'country', id: 'MD', label: 'Moldova', forms: ['Moldova', 'Moldavie'] }];

const facetsOf = ({ facets }: Doc): FacetValues =>
  Object.fromEntries(facetNames.map((name) => [name, facets?.[name] ?? []])) as FacetValues;
const wordsIn = ({ title, text }: Doc) => wordsOf(`${title} ${title} ${text}`);

/** Finds documents that hold all words of a term, or words that begin with them; scores are how often they do. */
function fakePagefind(asked: (string | null)[]): PagefindIndex {
  return {
    search(term, { filters = {} } = {}) {
      asked.push(term);
      const results = docs.flatMap((doc, page) => {
        const wanted = Object.entries(filters) as [FacetName, { any: string[] }][];
        if (!wanted.every(([name, { any }]) => any.some((value) => facetsOf(doc)[name].includes(value)))) return [];
        const counts = (term === null ? [] : wordsOf(term)).map(
          (word) => wordsIn(doc).filter((one) => one.startsWith(word)).length,
        );
        if (counts.includes(0)) return [];
        const { id, title, alike = '' } = doc;
        const data = () =>
          Promise.resolve({ url: `/${doc.type}s/${id}/`, content: doc.text, meta: { id, title, alike } });
        return [{ id: `abcd-${page}`, score: counts.reduce((sum, one) => sum + one, 0), data }];
      });
      return Promise.resolve({ results });
    },
  };
}

/** The engine over the small index. */
export function engine(asked: (string | null)[] = [], other: Partial<Parts> = {}) {
  const documents = docs.map(({ title, text }) => ({ content: text, meta: { title } }));
  const practices = docs.filter(({ type }) => type === 'practice');
  const postings = gatherPostings(docs.map(({ tags = {} }) => new Map(Object.entries(tags))));
  const { index, shards } = packDictionary({
    vocabulary: vocabularyOf(documents, concepts),
    englishOnly: new Set(),
    phrases: phrasesOf(concepts),
    synonyms: new Map([['salary', [{ word: 'wages', weight: 0.7 }]]]),
    records: practices.length,
  });
  const files = new Map<string, Shard>([...shards].map(([beginning, shard]) => [shardName(beginning), shard]));
  return createEngine({
    pagefind: fakePagefind(asked),
    ...makeDictionary(
      () => Promise.resolve(index),
      (name) => {
        const shard = files.get(name);
        return shard ? Promise.resolve(shard) : Promise.reject(new Error(`There is no shard ${name}.`));
      },
    ),
    postings: (code) => Promise.resolve(postings.get(code) ?? []),
    counts: () =>
      Promise.resolve(
        Object.fromEntries(resultTypes.map((type) => [type, docs.filter((doc) => doc.type === type).length])) as Record<
          ResultType,
          number
        >,
      ),
    table: () =>
      Promise.resolve(
        practices.map((doc) => ({
          id: doc.id,
          title: doc.title,
          added: '2026-01-15',
          year: doc.year ?? '',
          facets: facetsOf(doc),
        })),
      ),
    ...other,
  });
}
