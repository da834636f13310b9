import { describe, expect, it } from 'vitest';
import type { NamedConcept } from '../../../src/search/lexicon.ts';
import { importances, understand, weights, type Unit } from '../../../src/search/understand.ts';
import { lexiconOf } from './smallLexicon.ts';

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
  { kind: 'theme', id: 'trafficking', label: 'Trafficking', forms: ['Trafficking'] },
  { kind: 'theme', id: 'victims', label: 'Victims of trafficking', forms: ['Victims of trafficking'] },
  { kind: 'theme', id: 'forced', label: 'Forced labour', forms: ['Trafficking for labour'] },
  { kind: 'group', id: 'asean', label: 'ASEAN', forms: ['ASEAN'] },
];
const lexicon = lexiconOf(concepts, 100, {
  salary: [
    { word: 'wages', weight: 0.7 },
    { word: 'trafficking', weight: 0.5 },
  ],
});
const read = (query: string) => understand(query, lexicon);
const codesOf = (unit?: Unit) => unit?.alternatives.filter(({ code }) => code !== undefined);
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
    ['U.S. farms', ['concept: us', 'word: farms']],
    ['farms in the US', ['word: farms', 'concept: us']],
    ['tell us about farms', ['word: farms']],
    ['ethical rights of migrant humans', ['word: ethical', 'concept: rights migrant humans']],
    ['objective six nurses', ['code: objective six', 'word: nurses']],
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

  it('looks for a name as the thing and, worth less, as its words', () => {
    const [theme] = read('labour migration').units;
    expect(theme?.concepts.map(({ id }) => id)).toEqual(['labour']);
    expect(theme?.alternatives).toEqual([
      { code: 'theme-labour', weight: weights.concept },
      { term: 'labour migration', weight: weights.text },
    ]);
  });

  it('looks for the words of a place only as a phrase, joining words and all', () => {
    expect(read('republic of moldova').units[0]?.alternatives).toEqual([
      { code: 'country-md', weight: weights.concept },
      { term: 'republic of moldova', whole: true, weight: weights.text },
    ]);
  });

  it('trusts the name of a group of countries less, since it may be an organization', () => {
    expect(read('asean').units[0]?.alternatives).toEqual([
      { code: 'group-asean', weight: weights.group },
      { term: 'asean', weight: weights.text },
    ]);
  });

  it('looks for a theme that a part of a longer name means too', () => {
    const { units } = read('trafficking victims');
    expect(units).toHaveLength(1);
    expect(codesOf(units[0])).toEqual([
      { code: 'theme-victims', weight: weights.concept },
      { code: 'theme-trafficking', weight: weights.inner },
    ]);
  });

  it('looks for a theme that is named across the end of another', () => {
    const { units } = read('labour migration of human rights');
    expect(units.map(({ text }) => text)).toEqual(['labour migration', 'human rights']);
    const crossing = read('victims of trafficking labour migration').units;
    expect(crossing.map(({ text }) => text)).toEqual(['victims trafficking', 'labour migration']);
    expect(crossing.map(codesOf)).toEqual([
      [
        { code: 'theme-victims', weight: weights.concept },
        { code: 'theme-trafficking', weight: weights.inner },
        { code: 'theme-forced', weight: weights.crossing },
      ],
      [
        { code: 'theme-labour', weight: weights.concept },
        { code: 'theme-forced', weight: weights.crossing },
      ],
    ]);
  });

  it('looks for the synonyms of a word and the themes they name, worth less', () => {
    const [unit] = read('salary').units;
    expect(unit).toMatchObject({ kind: 'word', text: 'salary' });
    expect(unit?.alternatives).toEqual([
      { term: 'salary', weight: 1 },
      { term: 'wages', weight: 0.7 * weights.synonym },
      { term: 'trafficking', weight: 0.5 * weights.synonym },
      { code: 'theme-trafficking', weight: 0.5 * weights.synonym * weights.concept },
    ]);
  });

  it('trusts what a query names more than what its words may mean', () => {
    const { concept, group, text, crossing, inner } = weights;
    const falling = [concept, group, text, inner, crossing];
    expect(falling.toSorted((a, b) => b - a)).toEqual(falling);
  });

  it('counts a number most, then a name, then a word, and a word that says little least', () => {
    const { units } = read('new nurses labour migration 10.7');
    expect(units.map(({ text, importance }) => [text, importance])).toEqual([
      ['new', importances.light],
      ['nurses', importances.word],
      ['labour migration', importances.concept],
      ['10.7', importances.code],
    ]);
    const { code, concept, word, light } = importances;
    expect([light, word, concept, code].toSorted((a, b) => a - b)).toEqual([light, word, concept, code]);
  });

  it('looks for a number by its code alone, and says what it read', () => {
    const [unit] = read('target 10.7').units;
    expect(unit?.as).toEqual({ kind: 'target', id: '10.7' });
    expect(unit?.alternatives).toEqual([{ code: 'target-10.7', weight: 1 }]);
  });

  it('gives weights of at most 1 and above 0', () => {
    for (const query of ['labour migration in Moldova', 'SDG 8', 'organisation', 'trafficking victims', 'salary'])
      for (const { weight } of read(query).units.flatMap(({ alternatives }) => alternatives)) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
  });
});
