import type { z } from 'zod';
import { cluster, focusArea } from './clusters.ts';
import { event } from './event.ts';
import { instrument } from './instrument.ts';
import { organization } from './organization.ts';
import { practice, practiceHeadings } from './practice.ts';
import { source } from './source.ts';
import {
  countryGroup,
  crosswalkRow,
  gcmObjective,
  glossaryEntry,
  guidingPrinciple,
  page,
  placeOverride,
  recommendation,
  sdgGoal,
  sdgTarget,
  theme,
} from './vocabularies.ts';

/** Record types kept one to a Markdown file: folder under content/, schema, form of the file name and of the body. */
export const collections = {
  practices: {
    schema: practice,
    required: true,
    idPattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    body: 'required',
    headings: practiceHeadings,
  },
  clusters: { schema: cluster, required: true, idPattern: /^\d$/, body: 'required', headings: null },
  'focus-areas': { schema: focusArea, required: true, idPattern: /^\d\.\d$/, body: 'optional', headings: null },
  sources: {
    schema: source,
    required: true,
    idPattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    body: 'optional',
    headings: null,
  },
  organizations: {
    schema: organization,
    required: false,
    idPattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    body: 'optional',
    headings: null,
  },
  instruments: {
    schema: instrument,
    required: false,
    idPattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    body: 'optional',
    headings: null,
  },
  events: { schema: event, required: false, idPattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, body: 'optional', headings: null },
  pages: { schema: page, required: false, idPattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, body: 'required', headings: null },
} as const;
export type CollectionName = keyof typeof collections;
export type RecordData<C extends CollectionName> = z.infer<(typeof collections)[C]['schema']>;

/** Vocabularies kept as one list in one YAML file, content/vocabularies/<name>.yaml: the schema of a row and its key. */
export const vocabularies = {
  themes: { schema: theme, key: 'id', required: false },
  'sdg-goals': { schema: sdgGoal, key: 'id', required: true },
  'sdg-targets': { schema: sdgTarget, key: 'id', required: true },
  'gcm-objectives': { schema: gcmObjective, key: 'id', required: true },
  'guiding-principles': { schema: guidingPrinciple, key: 'id', required: false },
  crosswalk: { schema: crosswalkRow, key: null, required: false },
  'country-groups': { schema: countryGroup, key: 'id', required: false },
  places: { schema: placeOverride, key: 'code', required: false },
  recommendations: { schema: recommendation, key: 'id', required: false },
  glossary: { schema: glossaryEntry, key: null, required: false },
} as const;
export type VocabularyName = keyof typeof vocabularies;
export type VocabularyRow<V extends VocabularyName> = z.infer<(typeof vocabularies)[V]['schema']>;
