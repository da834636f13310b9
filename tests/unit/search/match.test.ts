import { describe, expect, it } from 'vitest';
import type { NamedConcept } from '../../../src/search/lexicon.ts';
import { makeMatcher, pageOf } from '../../../src/search/match.ts';
import { lexiconOf } from './smallLexicon.ts';

const concepts: NamedConcept[] = [
  { kind: 'theme', id: 'csr', label: 'Corporate responsibility', forms: ['RSE', 'Corporate responsibility'] },
  { kind: 'country', id: 'MD', label: 'Moldova', forms: ['Moldova', 'Republic of Moldova'] },
];
const known = new Set([
  'labor',
  'centre',
  'nurses',
  'wages',
  'rse',
  'corporate',
  'responsibility',
  'moldova',
  'labour',
]);

/** The matcher over an index of three pages, with what it asked of the index and of the tags. */
function matcher() {
  const asked: string[] = [];
  const match = makeMatcher({
    pagefind: {
      search(term) {
        asked.push(String(term));
        const data = () => Promise.reject(new Error('no data is wanted'));
        return Promise.resolve({
          results: [
            { id: 'abcd-2', score: 5, matchedMetaFields: ['title'], data },
            { id: 'abcd-0', score: 10, matchedMetaFields: ['themes'], data },
            { id: 'abcd-1', score: 5, matchedMetaFields: ['acronyms'], data },
          ],
        });
      },
    },
    postings: (code) => {
      asked.push(code);
      return Promise.resolve([{ page: 1, strength: 0.9 }]);
    },
    lexicon: () => Promise.resolve(lexiconOf(concepts)),
    knows: (word) => Promise.resolve(known.has(word)),
    spell: (word) => Promise.resolve({ known: known.has(word), better: [] }),
  });
  return { match, asked };
}
const foundFor = async (query: string) => (await matcher().match(query, false)).found;
const askedFor = async (query: string) => {
  const { match, asked } = matcher();
  await match(query, false);
  return asked;
};

describe('pageOf', () => {
  it('is the number after the last hyphen of a page’s name', () => {
    expect(['abcd-12', 'a-b-0'].map((id) => pageOf({ id }))).toEqual([12, 0]);
  });
});

describe('match', () => {
  it('gives what words find, with scores beside the best one', async () => {
    const [unit] = await foundFor('nurses');
    expect(unit?.alternatives).toMatchObject([{ weight: 1, sure: false }]);
    expect(unit?.alternatives[0]?.hits).toEqual([
      { page: 2, score: 0.5, titled: false },
      { page: 0, score: 1, titled: false },
      { page: 1, score: 0.5, titled: false },
    ]);
  });

  it('gives the pages of a tag as sure, with what the tag says of them', async () => {
    const [unit] = await foundFor('SDG 10.7');
    expect(unit?.alternatives).toMatchObject([{ sure: true, hits: [{ page: 1, score: 0.9 }] }]);
  });

  it('tells where a name of one word stands in a title or is an acronym, since it may be that of another thing', async () => {
    const [unit] = await foundFor('RSE');
    const [tag, words] = unit?.alternatives ?? [];
    expect(tag).toMatchObject({ sure: true, hits: [{ page: 1 }] });
    expect(words?.hits.map(({ page, titled }) => [page, titled])).toEqual([
      [2, true],
      [0, false],
      [1, true],
    ]);
  });

  it('does not do so for a name of several words, or of a place', async () => {
    for (const query of ['corporate responsibility', 'Moldova']) {
      const [unit] = await foundFor(query);
      const words = unit?.alternatives
        .filter(({ sure }) => !sure)
        .flatMap(({ hits }) => hits.map(({ titled }) => titled));
      expect(words).toEqual([false, false, false]);
    }
  });

  it('asks for every word in all its spellings, and for a place as a phrase', async () => {
    expect(await askedFor('labour')).toEqual(['labour', 'labor']);
    expect(await askedFor('Moldova')).toEqual(['country-md', 'moldova', '"moldova"']);
    expect(await askedFor('Republic of Moldova')).toContain('"republic of moldova"');
  });

  it('does not ask for words or spellings that the index does not have', async () => {
    expect(await askedFor('centre')).toEqual(['centre']);
    expect(await askedFor('zyzzyva')).toEqual([]);
    expect(await foundFor('zyzzyva')).toMatchObject([{ alternatives: [{ hits: [] }] }]);
  });

  it('asks for all words together where there are several that the index has', async () => {
    expect((await askedFor('nurses wages')).toSorted()).toEqual(['nurses', 'nurses wages', 'wages']);
    expect((await matcher().match('nurses wages', false)).together).toHaveLength(3);
    expect(await askedFor('nurses zyzzyva')).toEqual(['nurses']);
    expect((await matcher().match('nurses zyzzyva', false)).together).toEqual([]);
  });

  it('leaves numbers out of what it asks together', async () => {
    expect((await askedFor('nurses 10.7 wages')).toSorted()).toEqual([
      'nurses',
      'nurses wages',
      'target-10.7',
      'wages',
    ]);
  });

  it('finds nothing for nothing', async () => {
    expect(await matcher().match('', false)).toMatchObject({ found: [], together: [] });
  });
});
