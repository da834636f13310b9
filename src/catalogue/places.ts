import type { Content } from '../reader/content.ts';
import { countries } from '../places/countries.ts';
import { regionPath, type Region } from '../places/regions.ts';
import { languages, type Language } from '../schema/common.ts';
import type { Place, RegionPlace } from './types.ts';

/** Makes places on demand, so that only those that records name exist. */
export function placeMaker(content: Content) {
  const overrides = new Map(content.vocabularies.places.map(({ data }) => [data.code, data]));
  const places = new Map<string, Place>();
  const regions = new Map<string, RegionPlace>();

  const regionOf = (path: Region[]): RegionPlace | null => {
    const [first, ...rest] = path;
    if (!first) return null;
    const known = regions.get(first.code);
    if (known) return known;
    const made: RegionPlace = {
      code: first.code,
      slug: first.slug,
      name: first.name,
      parent: regionOf(rest),
      practices: [],
      places: [],
    };
    regions.set(first.code, made);
    return made;
  };

  const placeOf = (code: string): Place => {
    const known = places.get(code);
    if (known) return known;
    const country = countries.get(code);
    const override = overrides.get(code);
    const names = { ...country?.name, ...stripUndefined(override?.name ?? {}) };
    const english = names.en ?? code;
    const path: RegionPlace[] = [];
    for (let region = regionOf(regionPath(override?.region ?? country?.region)); region; region = region.parent)
      path.push(region);
    const place: Place = {
      code,
      name: Object.fromEntries(languages.map((language) => [language, names[language] || english])) as Record<
        Language,
        string
      >,
      otherNames: mergeNames(country, override?.otherNames, names),
      demonyms: override?.demonyms ?? {},
      note: override?.note,
      regions: path,
      practices: [],
    };
    places.set(code, place);
    for (const region of path) region.places.push(place);
    return place;
  };

  return {
    placeOf,
    all: () => [...places.values()].sort((a, b) => a.name.en.localeCompare(b.name.en, 'en')),
    regions: () => [...regions.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

function mergeNames(
  country: { name: Partial<Record<Language, string>>; otherNames: Partial<Record<Language, string[]>> } | undefined,
  added: Partial<Record<Language, string[]>> | undefined,
  shown: Partial<Record<Language, string>>,
): Partial<Record<Language, string[]>> {
  const merged: Partial<Record<Language, string[]>> = {};
  for (const language of languages) {
    const all = [country?.name[language] ?? '', ...(country?.otherNames[language] ?? []), ...(added?.[language] ?? [])];
    const others = [...new Set(all)].filter((name) => name !== '' && name !== shown[language]);
    if (others.length) merged[language] = others;
  }
  return merged;
}

const stripUndefined = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
