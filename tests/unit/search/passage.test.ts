import { describe, expect, it } from 'vitest';
import { passage } from '../../../src/search/passage.ts';

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const text = (from: string, ...words: string[]) =>
  passage(from, words)
    .map((segment) => segment.text)
    .join('');
const marks = (from: string, ...words: string[]) =>
  passage(from, words)
    .filter(({ marked }) => marked)
    .map((segment) => segment.text);

describe('passage', () => {
  it('gives a short text whole, without dots', () => {
    expect(passage('Migrants send money home.', ['money'])).toEqual([
      { text: 'Migrants send ', marked: false },
      { text: 'money', marked: true },
      { text: ' home.', marked: false },
    ]);
  });

  it('gives the beginning where nothing matches', () => {
    expect(text(filler(50), 'nothing')).toBe(`${filler(32)} …`);
    expect(marks(filler(50), 'nothing')).toEqual([]);
    expect(text(filler(50))).toBe(`${filler(32)} …`);
  });

  it('shows 32 words around what matches, with dots where text is left out', () => {
    const shown = text(`${filler(60)} wages ${filler(60)}`, 'wages');
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
    expect(shown.split(' ').filter((word) => word !== '…')).toHaveLength(32);
    expect(shown).toContain('wages');
  });

  it.each([33, 34, 35, 36, 61])('reaches the last of %i words', (count) => {
    const shown = text(`${filler(count - 1)} wages`, 'wages');
    expect(shown.endsWith('wages')).toBe(true);
    expect(shown.startsWith('… ')).toBe(true);
  });

  it('prefers the window with more different words to the one that repeats one', () => {
    const shown = text(`wages wages wages ${filler(60)} wages recruitment ${filler(40)}`, 'wages', 'recruitment');
    expect(shown).toContain('wages recruitment');
  });

  it('prefers the earlier of equal windows', () => {
    expect(text(`${filler(4)} wages ${filler(60)} wages`, 'wages')).toMatch(/^w0 /);
  });

  it.each([
    ['migration', 'Migrants and migration, immigration', ['Migrants', 'migration,']],
    ['migrants', 'A migrant’s work', ['migrant’s']],
    ['city', 'cities, a city, citizens', ['cities,', 'city,']],
    ['recruiting', 'Recruitment by recruiters', ['Recruitment', 'recruiters']],
    ['labour', 'labour-market tests', ['labour-market']],
    ['gender', 'gender-responsive', ['gender-responsive']],
    ['réfugiés', 'Refugies et RÉFUGIÉ', ['Refugies', 'RÉFUGIÉ']],
    ['work', 'works of workers; network', ['works', 'workers;']],
    ['UK', 'the UK and Ukraine', ['UK']],
    ['EU', 'Europe, the EU', ['EU']],
    ['age', 'agency agenda age', ['age']],
    ['law', 'laws of lawyers', ['laws']],
    ['a', 'a and b', []],
    ['labour migration', 'labour and migration', ['labour', 'migration']],
  ])('marks for "%s" in "%s" %j', (word, from, expected) => {
    expect(marks(from, word)).toEqual(expected);
  });

  it('never changes or loses a word', () => {
    const from = 'Wages & <b>wages</b>,\n\nwages "wages" — end';
    expect(text(from, 'wages')).toBe(from.replace(/\s+/g, ' '));
  });

  it('gives nothing for nothing', () => {
    expect(passage('', ['wages'])).toEqual([]);
  });
});
