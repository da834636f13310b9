import { describe, expect, it } from 'vitest';
import { code, isNumber, typedForms } from '../../../src/search/codes.ts';
import { fold } from '../../../src/search/fold.ts';

const { goal, target, objective, cluster, focusArea, ppd } = code;
const codesIn = (text: string) => typedForms(fold(text)).map(({ as }) => code[as.kind](as.id));

describe('code', () => {
  it('gives every thing a name of its own, whatever else has its number', () => {
    const codes = ['1', '10', '17'].flatMap((id) => [
      goal(id),
      objective(id),
      cluster(id),
      ppd(id),
      target(id),
      focusArea(id),
    ]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('makes names that one can read, and that files can have', () => {
    expect([target('10.c'), code.region('south-eastern-asia'), code.country('MD'), code.group('asean')]).toEqual([
      'target-10.c',
      'region-south-eastern-asia',
      'country-md',
      'group-asean',
    ]);
    expect([goal(10), objective('6'), cluster(5), focusArea('5.1'), ppd(312), code.theme('fair-recruitment')]).toEqual([
      'goal-10',
      'objective-6',
      'cluster-5',
      'focus-5.1',
      'ppd-312',
      'theme-fair-recruitment',
    ]);
  });
});

describe('isNumber', () => {
  it('tells what people type as a number from what they name', () => {
    const numbers = [goal(10), target('10.7'), objective(6), cluster(5), focusArea('5.1'), ppd(312)];
    expect(numbers.filter((one) => !isNumber(one))).toEqual([]);
    const names = [code.country('MD'), code.region('europe'), code.group('g7'), code.theme('goal-setting')];
    expect(names.filter(isNumber)).toEqual([]);
  });
});

describe('typedForms', () => {
  it.each([
    // targets
    ['10.7', target('10.7')],
    ['SDG 10.7', target('10.7')],
    ['SDG10.7', target('10.7')],
    ['sdg-10.7', target('10.7')],
    ['SDG target 10.7', target('10.7')],
    ['target 10.7 of the SDGs', target('10.7')],
    ['target 10.c', target('10.c')],
    ['8.10', target('8.10')],
    ['cible 10.7 des ODD', target('10.7')],
    ['ODD 10,7', target('10.7')],
    ['la meta 10.7', target('10.7')],
    ['ODS 8.8', target('8.8')],
    ['الغاية 10-7', target('10.7')],
    ['الغاية ١٠٫٧', target('10.7')],
    ['المقصد ٨٫٨', target('8.8')],
    // goals
    ['SDG 10', goal(10)],
    ['SDG#8', goal(8)],
    ['SDG17', goal(17)],
    ['Sustainable Development Goal 5', goal(5)],
    ['goal no. 3', goal(3)],
    ['objective 10 of the SDGs', goal(10)],
    ['objectif de développement durable n° 8', goal(8)],
    ['objetivo 10 de los ODS', goal(10)],
    ['الهدف 10 من أهداف التنمية المستدامة', goal(10)],
    // objectives of the Global Compact
    ['objective 6', objective(6)],
    ['obj. 6', objective(6)],
    ['GCM 23', objective(23)],
    ['GCM objective 2', objective(2)],
    ['objective 16 of the Global Compact for Migration', objective(16)],
    ['Global Compact for Safe, Orderly and Regular Migration, objective 6', objective(6)],
    ['objectif 6 du Pacte mondial sur les migrations', objective(6)],
    ['PMM objectif nº 6', objective(6)],
    ['objetivo 6 del Pacto Mundial', objective(6)],
    ['objetivo número 19', objective(19)],
    ['الهدف ٦ من الاتفاق العالمي', objective(6)],
    ['الاتفاق العالمي للهجرة 6', objective(6)],
    // numbers that are spelt out
    ['objective six', objective(6)],
    ['objectif dix-sept du Pacte mondial', objective(17)],
    ['objetivo ocho de los ODS', goal(8)],
    ['الهدف الثالث عشر', objective(13)],
    // clusters, focus areas, numbers of another database
    ['cluster 5', cluster(5)],
    ['groupe thématique 2', cluster(2)],
    ['focus area 2.1', focusArea('2.1')],
    ['cluster 5.1', focusArea('5.1')],
    ['PPD 312', ppd(312)],
  ])('finds in "%s" %s', (text, expected) => {
    expect(codesIn(text)).toEqual([expected]);
  });

  it.each([
    ['objectives 5 and 6', objective(5), objective(6)],
    ['GCM objectives 2, 7 & 21', objective(2), objective(7), objective(21)],
    ['SDGs 8 and 10', goal(8), goal(10)],
    ['SDG 8, 10 and 16', goal(8), goal(10), goal(16)],
    ['SDGs 8,10', goal(8), goal(10)],
    ['objectives 8 and 10 of the SDGs', goal(8), goal(10)],
    ['ODD 8 et 10', goal(8), goal(10)],
    ['ODS 8 y 10', goal(8), goal(10)],
    ['الأهداف 5 و6', objective(5), objective(6)],
    ['clusters 2 and 3', cluster(2), cluster(3)],
    ['10.7, 8.8 and 10.c', target('10.7'), target('8.8'), target('10.c')],
    ['Goal 10 target 10.7', goal(10), target('10.7')],
    ['objective 6 in SDG 8', objective(6), goal(8)],
  ])('finds every number in "%s"', (text, ...expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    '2030 Agenda',
    'agenda 2030',
    'covid-19',
    '1951 convention',
    '3 countries',
    'page 10',
    'page 10.7',
    'article 2.1',
    '10,000 workers',
    'SDG 10,000',
    '5.5 million',
    '5,5 millions de personnes',
    '10.7 million migrants',
    '10.7%',
    '3.5 per cent',
    '1.5°C',
    '1.5 degrees',
    '2.5 years',
    'US$ 5.5',
    '10.12.2020',
    '2016, 3 a',
    'between 5, 10 and 15',
    'version 10.7.1',
    'objective 24',
    'SDG 18',
    'GCM 2018',
    'cluster 7',
    'objective 10000',
    'a goal of 10 million',
    'objective one million',
    'objective one hundred',
    'objective sixty',
    'six objectives',
    'C189',
    'goals',
    'compact',
    '10',
    '١٩٥١',
    '',
  ])('finds nothing in "%s"', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('tells where forms stand, without overlaps, and what they were read as', () => {
    const text = 'work: sdgs 8 and 10, objective 6';
    expect(typedForms(text).map(({ start, end, as }) => [text.slice(start, end), as.kind, as.id])).toEqual([
      ['sdgs 8', 'goal', '8'],
      ['10', 'goal', '10'],
      ['objective 6', 'objective', '6'],
    ]);
    expect(typedForms('target 10.c')[0]?.as).toEqual({ kind: 'target', id: '10.c' });
  });

  it.each([
    ['objective six for nurses', 'objective six'],
    ['goal ten', 'goal ten'],
    ['nurses: objective twenty three', 'objective twenty three'],
    ['الهدف الثالث عشر والهجره', 'الهدف الثالث عشر'],
  ])('takes a number that is spelt out whole: in "%s" "%s"', (text, form) => {
    expect(typedForms(text).map(({ start, end }) => text.slice(start, end))).toEqual([form]);
  });

  it('takes every number of a list whole that is spelt out', () => {
    const text = 'objectives five and six of the compact';
    expect(typedForms(text).map(({ start, end, as }) => [text.slice(start, end), as.id])).toEqual([
      ['objectives five', '5'],
      ['six of the compact', '6'],
    ]);
  });

  // an expression that tries too much would run into the test's time limit
  it.each([' '.repeat(2000), 'of '.repeat(1000), '1.'.repeat(1000)])('comes to an end with odd input', (text) => {
    expect(typedForms(text)).toEqual([]);
  });
});
