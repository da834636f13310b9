import { z } from 'zod';
import { citations, focusAreaId, partialDate, recordId, webAddress } from './common.ts';

export const instrumentKinds = [
  'convention',
  'protocol',
  'declaration',
  'resolution',
  'recommendation',
  'framework',
  'guideline',
  'agreement',
  'report',
] as const;

/** An international convention, declaration, resolution, framework or guideline. */
export const instrument = z.strictObject({
  title: z.string().min(3).describe('Full title'),
  shortTitle: z.string().min(2).max(90).optional().describe('Name in common use'),
  acronyms: z.array(z.string().min(2)).min(1).optional().describe('Acronyms in common use'),
  summary: z.string().min(20).max(300).describe('What it is and what the sources cite it for'),
  kind: z.enum(instrumentKinds).describe('Kind of instrument'),
  body: recordId.optional().describe('Id of the organization that adopted or issued it'),
  adopted: partialDate.describe('Year or date, as the source gives it'),
  symbol: z.string().min(1).optional().describe('Document symbol or number'),
  url: webAddress.optional().describe('Address that the source prints'),
  provisions: z
    .array(
      z.strictObject({
        provision: z.string().min(1).describe('Article, paragraph or recommendation'),
        says: z.string().min(5).optional().describe('What the sources say of it, in our words'),
        focusAreas: z.array(focusAreaId).min(1).optional().describe('Focus areas that rest on the provision'),
      }),
    )
    .min(1)
    .optional()
    .describe('Provisions that the sources cite'),
  clusters: z.array(z.int().min(1).max(9)).min(1).optional().describe('Clusters that rest on it'),
  focusAreas: z.array(focusAreaId).min(1).optional().describe('Focus areas that rest on it'),
  sources: citations,
  sourceNotes: z.array(z.string().min(1)).min(1).optional().describe('Faults of the source'),
});
export type Instrument = z.infer<typeof instrument>;
