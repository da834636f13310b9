import { describe, expect, it } from 'vitest';
import { placeMaker } from '../../../src/catalogue/places.ts';
import { readFiles } from '../../../src/reader/readContent.ts';
import { catalogueWith, practiceFile } from '../library.ts';
import { base } from '../reader/fixtures.ts';

const { places, regions } = catalogueWith(
  practiceFile('one', { countries: [{ code: 'XK' }, { code: 'MD' }, { code: 'GB' }, { code: 'KE' }] }),
);
const place = (code: string) => places.find((one) => one.code === code);

describe('places', () => {
  it('knows Kosovo by its override alone', () => {
    const kosovo = place('XK');
    expect(kosovo?.name).toEqual({
      en: 'Kosovo',
      fr: 'Kosovo',
      es: 'Kosovo',
      ar: 'كوسوفو',
      ru: 'Kosovo',
      zh: 'Kosovo',
    });
    expect(kosovo?.otherNames).toEqual({ en: ['Kosova'] });
    expect(kosovo?.note).toBe('In the context of resolution 1244.');
    expect(kosovo?.regions.map(({ name }) => name)).toEqual(['Southern Europe', 'Europe']);
  });

  it('shows the name an override gives and keeps the other one for searching', () => {
    expect(place('GB')?.name.en).toBe('United Kingdom');
    expect(place('GB')?.otherNames.en).toContain('United Kingdom of Great Britain and Northern Ireland');
    expect(place('GB')?.otherNames.en).not.toContain('United Kingdom');
  });

  it('adds other names to those the packages know', () => {
    expect(place('MD')?.name.fr).toBe('Moldavie');
    expect(place('MD')?.name.en).toBe('Republic of Moldova');
    expect(place('MD')?.otherNames.en).toContain('Moldova');
    expect(place('MD')?.otherNames.fr ?? []).not.toContain('Moldavie');
    expect(place('MD')?.note).toBeUndefined();
  });

  it('puts a country into all regions around it, narrowest first', () => {
    expect(place('KE')?.regions.map(({ slug }) => slug)).toEqual(['eastern-africa', 'sub-saharan-africa', 'africa']);
    expect(place('KE')?.regions[0]?.parent?.slug).toBe('sub-saharan-africa');
    expect(place('KE')?.regions[2]?.parent).toBeNull();
  });

  it('makes each region once, with its places, and none that is not needed', () => {
    expect(regions.map(({ name, places }) => [name, ...places.map(({ code }) => code)])).toEqual([
      ['Africa', 'KE'],
      ['Eastern Africa', 'KE'],
      ['Eastern Europe', 'MD'],
      ['Europe', 'XK', 'MD', 'GB'],
      ['Northern Europe', 'GB'],
      ['Southern Europe', 'XK'],
      ['Sub-Saharan Africa', 'KE'],
    ]);
  });

  it('gives the same place for the same code, and a nameless one its code', () => {
    const maker = placeMaker(readFiles(base).content);
    expect(maker.placeOf('FR')).toBe(maker.placeOf('FR'));
    expect(maker.placeOf('QQ')).toMatchObject({ code: 'QQ', name: { en: 'QQ', ar: 'QQ' }, regions: [] });
    expect(maker.all().map(({ code }) => code)).toEqual(['FR', 'QQ']);
  });
});
