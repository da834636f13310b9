import { describe, expect, it } from 'vitest';
import { otherSpellings } from '../../../src/search/spellings.ts';

describe('otherSpellings', () => {
  it.each([
    ['labour', 'labor'],
    ['labourers', 'laborers'],
    ['neighbourhood', 'neighborhood'],
    ['favourable', 'favorable'],
    ['behavioural', 'behavioral'],
    ['organisation', 'organization'],
    ['organisational', 'organizational'],
    ['regularisations', 'regularizations'],
    ['recognise', 'recognize'],
    ['criticised', 'criticized'],
    ['maximising', 'maximizing'],
    ['analyse', 'analyze'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['centre', 'center'],
    ['centred', 'centered'],
    ['counselling', 'counseling'],
    ['travellers', 'travelers'],
    ['enrol', 'enroll'],
    ['enrolment', 'enrollment'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['dialogue', 'dialog'],
    ['bureaux', 'bureaus'],
    ['ageing', 'aging'],
    ['paediatrics', 'pediatrics'],
  ])('gives %s for %s and the other way round', (british, american) => {
    expect(otherSpellings(british)).toEqual([american]);
    expect(otherSpellings(american)).toEqual([british]);
  });

  it.each([
    'four',
    'hour',
    'tour',
    'source',
    'vendor',
    'collaborate',
    'laboratory',
    'promise',
    'exercise',
    'raise',
    'supervise',
    'enterprises',
    'expertise',
    'rise',
    'size',
    'prize',
    'crises',
    'vision',
    'managing',
    'engaging',
    'programmed',
    'centres-of',
    'licences2',
    'migration',
    'هجره',
    '',
  ])('knows no other spelling of "%s"', (word) => {
    expect(otherSpellings(word)).toEqual([]);
  });
});
