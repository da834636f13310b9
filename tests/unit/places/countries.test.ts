import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { countries } from '../../../src/places/countries.ts';
import { regions } from '../../../src/places/regions.ts';
import { languages } from '../../../src/schema/common.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

it('has every country of ISO 3166-1 that UN M49 lists, and no user-assigned code', () => {
  expect(countries.size).toBe(248);
  expect(countries.has('XK')).toBe(false);
  expect(countries.has('TW')).toBe(false);
});

it('names every country in every language and knows a region for it', () => {
  const nameless = [...countries.values()].filter(
    ({ name, region }) => languages.some((language) => !name[language]) || !regions.has(region ?? ''),
  );
  expect(nameless.map(({ code }) => code)).toEqual([]);
});

it('names countries in English as the United Nations does', () => {
  const name = (code: string) => countries.get(code)?.name.en;
  expect(['MD', 'TR', 'SZ', 'LA', 'BO', 'CI'].map(name)).toEqual([
    'Republic of Moldova',
    'Türkiye',
    'Eswatini',
    "Lao People's Democratic Republic",
    'Bolivia (Plurinational State of)',
    'Côte d’Ivoire',
  ]);
});

it('does not repeat the name among the other names', () => {
  for (const { name, otherNames } of countries.values())
    for (const language of languages) expect(otherNames[language] ?? []).not.toContain(name[language]);
});

it('knows every country code that the content uses, by itself or by an override with a region', () => {
  const overrides = parse(readFileSync(`${content}vocabularies/places.yaml`, 'utf8')) as {
    code: string;
    region?: string;
  }[];
  const known = new Set([...countries.keys(), ...overrides.filter(({ region }) => region).map(({ code }) => code)]);
  const used = new Set(
    ['practices', 'organizations', 'events'].flatMap((folder) =>
      readdirSync(`${content}${folder}`).flatMap((name) => {
        const [, fields = ''] = readFileSync(`${content}${folder}/${name}`, 'utf8').split(/^---$/m);
        const codes = /\b(?:code|country):\s*"?([A-Z]{2})\b|^(?:countries|chairs):\s*\[([A-Z", ]+)\]/gm;
        return [...fields.matchAll(codes)].flatMap(([, one, list]) => one ?? list?.match(/[A-Z]{2}/g) ?? []);
      }),
    ),
  );
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((code) => !known.has(code))).toEqual([]);
});
