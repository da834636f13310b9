import { z } from 'zod';
import {
  citations,
  countryCode,
  focusAreaId,
  labelLists,
  labels,
  objectiveNumber,
  recordId,
  sdgTargetId,
  webAddress,
} from './common.ts';

/** A concept of the thesaurus, modelled on SKOS. */
export const theme = z.strictObject({
  id: recordId,
  prefLabel: labels.describe('Preferred label by language (skos:prefLabel)'),
  altLabel: labelLists.optional().describe('Other labels people use, by language (skos:altLabel)'),
  broader: z.array(recordId).min(1).optional().describe('Broader concepts (skos:broader)'),
  related: z.array(recordId).min(1).optional().describe('Related concepts (skos:related)'),
  scopeNote: z.string().min(10).max(300).describe('What the concept covers, one sentence (skos:scopeNote)'),
  exactMatch: z
    .array(webAddress)
    .min(1)
    .optional()
    .describe('The same concept in a public vocabulary (skos:exactMatch)'),
});
export type Theme = z.infer<typeof theme>;

/** A Sustainable Development Goal. */
export const sdgGoal = z.strictObject({
  id: z.int().min(1).max(17).describe('Number of the goal, 1 to 17'),
  label: labels.describe('Short label'),
  url: webAddress,
});
export type SdgGoal = z.infer<typeof sdgGoal>;

/** A target of the Sustainable Development Goals that bears on migration. */
export const sdgTarget = z.strictObject({
  id: sdgTargetId,
  label: labels.describe('Short label of our own'),
  url: webAddress.describe('Address at metadata.un.org/sdg'),
  namedBy: z.array(recordId).min(1).optional().describe('Ids of the sources that name it'),
});
export type SdgTarget = z.infer<typeof sdgTarget>;

/** An objective of the Global Compact for Migration. */
export const gcmObjective = z.strictObject({
  id: objectiveNumber,
  label: labels.describe('Short label of our own'),
  summary: z.string().min(20).max(300).describe('What the objective asks for, in our words'),
  url: webAddress,
  namedBy: z.array(recordId).min(1).optional().describe('Ids of the sources that name it'),
});
export type GcmObjective = z.infer<typeof gcmObjective>;

/** One of the guiding principles of the Global Compact for Migration. */
export const guidingPrinciple = z.strictObject({
  id: recordId,
  label: labels.describe('Short label'),
  summary: z.string().min(20).max(300).describe('What the principle says, in our words'),
});
export type GuidingPrinciple = z.infer<typeof guidingPrinciple>;

/** A row of the editorial crosswalk, with its reason. */
export const crosswalkRow = z.strictObject({
  cluster: z.int().min(1).max(9).optional().describe('Number of a cluster'),
  focusArea: focusAreaId.optional(),
  gcmObjective: objectiveNumber.optional(),
  sdgTarget: sdgTargetId.optional(),
  reason: z.string().min(10).describe('Why the two belong together'),
});
export type CrosswalkRow = z.infer<typeof crosswalkRow>;

/** What the country packages lack or what editors name otherwise: short names, areas outside ISO 3166, notes. */
export const placeOverride = z.strictObject({
  code: countryCode,
  name: labels.partial().optional().describe("Name to show instead of the packages' one"),
  region: z
    .string()
    .regex(/^\d{3}$/)
    .optional()
    .describe('UN M49 code of the region, for an area M49 does not list'),
  note: z.string().min(5).optional().describe('Note shown beside the name, for example on status'),
  otherNames: labelLists.optional().describe('Further names people type'),
  demonyms: labelLists.optional().describe('Words for its people that people type, beside those of the packages'),
});
export type PlaceOverride = z.infer<typeof placeOverride>;

/** A group of countries that people search by and that UN M49 does not have: an organization's members, a named area. */
export const countryGroup = z.strictObject({
  id: recordId,
  label: labels.describe('Name by language'),
  altLabel: labelLists.optional().describe('Other names and acronyms, by language'),
  countries: z.array(countryCode).min(2).describe('Codes of the countries and areas in the group'),
  note: z.string().min(5).optional().describe('What the list rests on'),
});
export type CountryGroup = z.infer<typeof countryGroup>;

const words = z.array(z.string().min(1)).min(1);

/** English words of the field with everyday words for them, and the words that mean the same in other languages. */
export const glossaryEntry = z.strictObject({
  en: words.describe('English words of the field, singular or infinitive'),
  plain: words.optional().describe('Everyday English words that people type for them'),
  fr: words.optional().describe('French words'),
  es: words.optional().describe('Spanish words'),
  ar: words.optional().describe('Arabic words: nouns, verbal nouns, broken plurals, present tense'),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** One recommendation of a report. */
export const recommendation = z.strictObject({
  id: recordId,
  report: recordId.describe('Id of the instrument record of the report'),
  number: z.int().positive().describe('Number of the recommendation in the report'),
  says: z.string().min(10).describe('What the sources report of it, in our words'),
  focusAreas: z.array(focusAreaId).min(1).optional().describe('Focus areas it bears on'),
  clusters: z.array(z.int().min(1).max(9)).min(1).optional().describe('Clusters it bears on'),
  sources: citations,
});
export type Recommendation = z.infer<typeof recommendation>;

/** A page of prose kept as content: about, contribute and the like. */
export const page = z.strictObject({
  title: z.string().min(3).max(90).describe('Title of the page'),
  summary: z.string().min(20).max(300).describe('What the page tells, at most 300 characters'),
});
export type Page = z.infer<typeof page>;
