import { stringify } from 'yaml';
import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import type { Catalogue, Practice } from '../../src/catalogue/types.ts';
import type { ContentFile } from '../../src/reader/files.ts';
import { readFiles } from '../../src/reader/readContent.ts';
import type { RecordData } from '../../src/schema/index.ts';
import { base } from './reader/fixtures.ts';

type Fields = Partial<RecordData<'practices'>>;

const file = (path: string, text: string): ContentFile => ({ path, bytes: new TextEncoder().encode(text) });
const record = (path: string, fields: object, body = '') => file(path, `---\n${stringify(fields)}---\n\n${body}\n`);
const sources = [{ id: 'report' }];

/** Two clusters, three themes (narrow below middle below wide), two organizations, two objectives, two groups of countries. */
const surroundings = [
  record(
    'clusters/5.md',
    { title: 'Work', officialTitle: 'Work and skills', summary: 'What migrants do for a living.', sources },
    'About work.',
  ),
  record('focus-areas/5.1.md', {
    title: 'Recruitment',
    officialTitle: 'Fair recruitment',
    summary: 'How workers are recruited, fairly.',
    themes: ['narrow'],
    options: [{ id: '5.1-o1', label: 'License agencies', text: 'License the agencies that recruit.' }],
    actions: [{ id: '5.1-a1', label: 'Blacklist', text: 'Keep a list of those who cheat.' }],
    sources,
  }),
  record('organizations/office.md', {
    name: 'Field Office',
    acronyms: { en: ['FO'] },
    type: 'international-organization',
    partOf: 'agency',
  }),
  file(
    'vocabularies/themes.yaml',
    stringify([
      { id: 'pathways', prefLabel: { en: 'Regular pathways' }, scopeNote: 'Ways to move that the law provides.' },
      { id: 'wide', prefLabel: { en: 'Mobility' }, scopeNote: 'Moving from place to place.' },
      { id: 'middle', prefLabel: { en: 'Work abroad' }, broader: ['wide'], scopeNote: 'Working in another country.' },
      {
        id: 'narrow',
        prefLabel: { en: 'Recruitment', fr: 'Recrutement' },
        altLabel: { en: ['hiring of workers'] },
        broader: ['middle'],
        scopeNote: 'How workers are found.',
      },
    ]),
  ),
  file(
    'vocabularies/gcm-objectives.yaml',
    stringify([
      {
        id: 3,
        label: { en: 'Information' },
        summary: 'Give people information before they leave.',
        url: 'https://objectives.example.org/3',
      },
      {
        id: 6,
        label: { en: 'Fair recruitment' },
        summary: 'Recruit fairly and keep work decent.',
        url: 'https://objectives.example.org/6',
      },
    ]),
  ),
  file(
    'vocabularies/country-groups.yaml',
    stringify([
      { id: 'black-sea', label: { en: 'Black Sea', fr: 'Mer Noire' }, countries: ['MD', 'UA'], note: 'On its shores.' },
      { id: 'gulf', label: { en: 'Gulf' }, altLabel: { en: ['GCC'] }, countries: ['KW', 'QA'], note: 'On its shores.' },
    ]),
  ),
  file(
    'vocabularies/places.yaml',
    stringify([
      {
        code: 'XK',
        name: { en: 'Kosovo', ar: 'كوسوفو' },
        region: '039',
        note: 'In the context of resolution 1244.',
        otherNames: { en: ['Kosova'] },
      },
      { code: 'MD', otherNames: { en: ['Moldova'], fr: ['Moldavie'] } },
      { code: 'GB', name: { en: 'United Kingdom' } },
    ]),
  ),
];

/** A practice's file; what the fields do not say is plain. */
export const practiceFile = (id: string, fields: Fields = {}, body = 'What is done.') =>
  record(
    `practices/${id}.md`,
    {
      title: `Practice ${id}`,
      summary: `What somebody does somewhere about ${id}.`,
      kind: 'service',
      scope: 'national',
      focusAreas: ['2.1'],
      countries: [{ code: 'MD' }],
      evidence: 'described',
      sources,
      added: '2026-01-15',
      ...fields,
    },
    body,
  );

/** The catalogue of the surroundings with these files and no other practices. */
export function catalogueWith(...files: readonly ContentFile[]): Catalogue {
  const all = [...base.filter(({ path }) => path !== 'practices/example.md'), ...surroundings, ...files];
  const byPath = new Map(all.map((one) => [one.path, one]));
  const { content, problems } = readFiles([...byPath.values()]);
  const [problem] = problems.filter(({ rule }) => rule !== 'theme-unused');
  if (problem) throw new Error(`${problem.file}:${problem.line} ${problem.message}`);
  return buildCatalogue(content);
}

/** The practice with an id. */
export function practiceOf(catalogue: Catalogue, id: string): Practice {
  const found = catalogue.practices.find((practice) => practice.id === id);
  if (!found) throw new Error(`There is no practice ${id}.`);
  return found;
}

/** A catalogue of one practice, and the practice. */
export function onePractice(fields: Fields = {}, body?: string): Practice {
  return practiceOf(catalogueWith(practiceFile('one', fields, body)), 'one');
}
