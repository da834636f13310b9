import { z } from 'zod';
import {
  basis,
  citations,
  countryCode,
  day,
  focusAreaId,
  objectiveNumber,
  optionId,
  partialDate,
  recordId,
  sdgTargetId,
} from './common.ts';

export const practiceKinds = [
  'law',
  'policy',
  'programme',
  'institution',
  'service',
  'agreement',
  'standard',
  'platform',
  'tool',
  'campaign',
  'research',
  'event',
] as const;
export const scopes = ['local', 'national', 'bilateral', 'regional', 'global'] as const;
export const evidenceLevels = ['described', 'self-reported', 'monitored', 'evaluated'] as const;
export const countryRoles = ['origin', 'transit', 'destination', 'host'] as const;
export const organizationRoles = ['lead', 'partner', 'funder'] as const;
export const targetGroups = [
  'migrant-workers',
  'women',
  'children',
  'unaccompanied-children',
  'youth',
  'older-persons',
  'persons-with-disabilities',
  'families',
  'domestic-workers',
  'seasonal-workers',
  'health-workers',
  'seafarers',
  'students',
  'entrepreneurs',
  'irregular-migrants',
  'migrants-in-transit',
  'migrants-in-crisis',
  'displaced-persons',
  'refugees',
  'asylum-seekers',
  'stateless-persons',
  'victims-of-trafficking',
  'returnees',
  'diaspora',
  'prospective-migrants',
  'remittance-users',
  'host-communities',
  'employers',
  'recruiters',
  'public-officials',
  'local-authorities',
  'migrant-organizations',
] as const;

/** Headings a practice may have, in their order; a snapshot has none. */
export const practiceHeadings = [
  'Context',
  'What it does',
  'Results',
  'What helped and what hindered',
  'Lessons',
  'Replication',
  'Resources',
] as const;

/** A policy or practice example: one file in content/practices, one permanent id. */
export const practice = z.strictObject({
  title: z.string().min(3).max(160).describe('Name of the practice, in English, as people would look for it'),
  summary: z.string().min(20).max(300).describe('Who does what, where: one or two sentences, at most 300 characters'),
  kind: z.enum(practiceKinds).describe('What sort of thing the practice is'),
  scope: z.enum(scopes).describe('How far it reaches'),
  focusAreas: z.array(focusAreaId).min(1).describe('Focus areas it belongs to, the primary one first'),
  countries: z
    .array(
      z.strictObject({
        code: countryCode,
        role: z.enum(countryRoles).optional().describe('Role of the country, where the source gives one'),
      }),
    )
    .describe('Countries and areas concerned; may be empty only when scope is regional or global'),
  organizations: z
    .array(
      z.strictObject({
        id: recordId.describe('Id of a record in content/organizations'),
        role: z.enum(organizationRoles).describe('Part the organization plays'),
      }),
    )
    .min(1)
    .optional()
    .describe('Organizations that lead, take part in or fund the practice'),
  illustrates: z.array(optionId).min(1).optional().describe('Policy options and practical actions it illustrates'),
  themes: z.array(recordId).min(1).optional().describe('Concepts of the thesaurus (content/vocabularies/themes.yaml)'),
  sdgTargets: z
    .array(z.strictObject({ id: sdgTargetId, basis }))
    .min(1)
    .optional()
    .describe('SDG targets it serves, each with the basis of the tag'),
  gcmObjectives: z
    .array(
      z.strictObject({
        id: objectiveNumber,
        basis,
        weight: z
          .enum(['primary', 'secondary'])
          .describe('Whether the objective is central to the practice or touched by it'),
      }),
    )
    .min(1)
    .optional()
    .describe('GCM objectives it serves, each with the basis of the tag'),
  targetGroups: z.array(z.enum(targetGroups)).min(1).optional().describe('People it is meant for'),
  period: z
    .strictObject({
      start: partialDate.optional().describe('When it began'),
      end: partialDate.optional().describe('When it ended'),
      ongoing: z.literal(true).optional().describe('True when the source says that it goes on'),
    })
    .optional()
    .describe('When it ran'),
  evidence: z
    .enum(evidenceLevels)
    .describe('How good the evidence of results is: described, self-reported, monitored or evaluated'),
  externalIds: z
    .strictObject({
      gfmdPpd: z.int().positive().optional().describe("Number in the GFMD's policy and practice database"),
      unNetwork: z.string().min(1).optional().describe('Identifier in the repository of the UN Network on Migration'),
    })
    .optional()
    .describe('Numbers of the same practice in other collections'),
  instrument: recordId.optional().describe('Id of the instrument record, where the practice is itself an instrument'),
  sources: citations,
  sourceNotes: z.array(z.string().min(1)).min(1).optional().describe('Faults or gaps of the source, in plain words'),
  related: z
    .array(recordId)
    .min(1)
    .optional()
    .describe('Ids of practices that an editor wants readers to see beside it'),
  aliases: z.array(recordId).min(1).optional().describe('Ids the record had before; their addresses redirect here'),
  searchTerms: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Words people type for it that the text does not hold'),
  added: day.describe('Day on which the record was added'),
  lastVerified: day.optional().describe('Day on which an editor last held it against its sources'),
});
export type Practice = z.infer<typeof practice>;
