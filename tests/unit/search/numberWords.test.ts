import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { digitsFor } from '../../../src/search/numberWords.ts';

const read = (text: string) => digitsFor(fold(text)).replace(/ +/g, ' ').trim();

describe('digitsFor', () => {
  it.each([
    ['objective one', 'objective 1'],
    ['goals ten', 'goals 10'],
    ['target number eight', 'target number 8'],
    ['GCM nineteen', 'gcm 19'],
    ['objective twenty', 'objective 20'],
    ['objective twenty-three', 'objective 23'],
    ['objective twenty three', 'objective 23'],
    ['objective six and work', 'objective 6 and work'],
    ['objective sixteen', 'objective 16'],
    ['objectif dix-sept', 'objectif 17'],
    ['objectif vingt et un', 'objectif 21'],
    ['cible huit', 'cible 8'],
    ['ODD seize', 'odd 16'],
    ['objetivo dieciséis', 'objetivo 16'],
    ['meta número diez', 'meta numero 10'],
    ['ODS veintitrés', 'ods 23'],
    ['الهدف الأول', 'الهدف 1'],
    ['هدف الثالث', 'هدف 3'],
    ['الهدف الثالث عشر', 'الهدف 13'],
    ['الهدف الحادي والعشرون', 'الهدف 21'],
  ])('reads "%s" as "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'one objective',
    'six',
    'two of the goals',
    'objective sixty',
    'objective sixth',
    'objectives for six',
    'reobjective six',
    'subgoal two',
    'workers twenty',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(digitsFor(text)).toBe(text);
  });

  it('keeps every letter in its place', () => {
    for (const text of ['objective six and work', 'goal twenty one, work', 'الهدف الثالث عشر للعمل'])
      expect(digitsFor(text)).toHaveLength(text.length);
    expect(digitsFor('objective six and work')).toBe('objective   6 and work');
  });
});
