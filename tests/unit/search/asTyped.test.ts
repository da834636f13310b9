import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../src/search/asTyped.ts';

describe('asTyped', () => {
  it.each([
    ['Réfugiés à Genève', 'refugies', 'Réfugiés'],
    ['nurses in Côte d’Ivoire', 'cote ivoire', 'Côte d’Ivoire'],
    ['Republic of Moldova, nurses', 'republic moldova', 'Republic of Moldova'],
    ['nurses (Moldova)?', 'moldova', 'Moldova'],
    ['Work: SDG 10.7', 'sdg 10.7', 'SDG 10.7'],
    ['هجرة العمّال', 'عمال', 'العمّال'],
  ])('finds in "%s" for "%s" what was typed: "%s"', (query, part, typed) => {
    expect(asTyped(query, part)).toBe(typed);
  });

  it('gives the first and shortest stretch', () => {
    expect(asTyped('Nurses of the NURSES', 'nurses')).toBe('Nurses');
  });

  it.each([
    ['a part that was changed', 'cheaper remitances', 'remittances'],
    ['a part of what stands between two spaces', 'labour-market', 'labour'],
    ['no part', 'of nurses', ''],
    ['a part of nothing', '', 'nurses'],
  ])('gives back %s', (_, query, part) => {
    expect(asTyped(query, part)).toBe(part);
  });
});
