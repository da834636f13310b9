import { describe, expect, it } from 'vitest';
import { makeLexicon, type NamedConcept } from '../../../src/search/lexicon.ts';
import { understand } from '../../../src/search/understand.ts';

const concepts: NamedConcept[] = [
  { kind: 'country', id: 'MD', label: 'Republic of Moldova', forms: ['Republic of Moldova', 'Moldova', 'Moldavie'] },
  { kind: 'country', id: 'CI', label: 'Côte d’Ivoire', forms: ['Côte d’Ivoire'] },
  {
    kind: 'country',
    id: 'US',
    label: 'United States of America',
    forms: ['United States of America', 'USA', 'U.S.', 'US'],
  },
  { kind: 'theme', id: 'labour', label: 'Labour migration', forms: ['Labour migration', 'هجرة العمال'] },
  {
    kind: 'theme',
    id: 'rights',
    label: 'Human rights of migrants',
    forms: ['Human rights of migrants', 'human rights'],
  },
];
const lexicon = makeLexicon(concepts, 100);
const read = (query: string) => understand(query, lexicon);
const units = (query: string) => read(query).units.map(({ kind, text }) => `${kind}: ${text}`);

describe('understand', () => {
  it.each([
    ['remittances', ['word: remittances']],
    ['who protects domestic workers?', ['word: protects', 'word: domestic', 'word: workers']],
    ['labour migration', ['concept: labour migration']],
    ['migration', ['word: migration']],
    ['labour migration in Moldova', ['concept: labour migration', 'concept: moldova']],
    ['republic of moldova', ['concept: republic moldova']],
    ['Moldovas nurses', ['concept: moldovas', 'word: nurses']],
    ['human rights of migrants', ['concept: human rights migrants']],
    ['human rights at borders', ['concept: human rights', 'word: borders']],
    ["l'emploi en Côte d'Ivoire", ['word: emploi', 'concept: cote ivoire']],
    ['هجرة العمال في Moldavie', ['concept: هجره عمال', 'concept: moldavie']],
    ['U.S. farms', ['concept: u s', 'word: farms']],
    ['SDG 10.7 Moldova', ['code: sdg 10.7', 'concept: moldova']],
    ['wages SDG 8 and 10', ['word: wages', 'code: sdg 8', 'code: 10']],
    ['migration migration', ['word: migration']],
    ['5.5 million remittances', ['word: 5', 'word: million', 'word: remittances']],
    ['', []],
    ['?!', []],
  ])('reads "%s"', (query, expected) => {
    // 5.5 is no target; its repeated digit is one word
    expect(units(query)).toEqual(expected);
  });

  it('passes over words that say nothing, and tells which', () => {
    const { language, ignored } = read('what are the practices for nurses');
    expect(language).toBe('en');
    expect(ignored).toEqual(expect.arrayContaining(['what', 'are', 'the', 'practices']));
    expect(ignored).not.toContain('nurses');
  });

  it('keeps words that say nothing where there are no others', () => {
    const { units, ignored } = read('who can');
    expect(units.map(({ text }) => text)).toEqual(['who', 'can']);
    expect(ignored).toEqual([]);
  });

  it('looks for a word under its other spellings too, worth as much', () => {
    const [unit] = read('labour').units;
    expect(unit?.alternatives.map(({ term }) => term)).toEqual(['labour', 'labor']);
    expect(unit?.alternatives.map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('looks for a name as the thing, as what lies below a theme, and as plain words, each worth less', () => {
    const [theme] = read('labour migration').units;
    expect(theme?.concepts.map(({ id }) => id)).toEqual(['labour']);
    const terms = theme?.alternatives.toSorted((a, b) => b.weight - a.weight).map(({ term }) => term);
    expect(terms).toHaveLength(3);
    expect(terms?.[0]).toBe('themlabourz');
    expect(terms).toContain('thmblabourz');
    expect(read('Moldova').units[0]?.alternatives.map(({ term }) => term)).toEqual(['ctrymdz', 'moldova']);
  });

  it('looks for a number by its code alone, and says what it read', () => {
    expect(read('target 10.7').units).toMatchObject([
      { as: { kind: 'target', id: '10.7' }, alternatives: [{ term: 'sdgt10x7z', weight: 1 }] },
    ]);
  });

  it('gives weights of at most 1 and above 0', () => {
    for (const query of ['labour migration in Moldova', 'SDG 8', 'organisation'])
      for (const { weight } of read(query).units.flatMap(({ alternatives }) => alternatives)) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
  });
});
