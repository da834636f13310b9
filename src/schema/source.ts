import { z } from 'zod';
import { partialDate, webAddress } from './common.ts';

/** A document that records rest on; keys follow Dublin Core and the types of CSL. */
export const source = z.strictObject({
  title: z.string().min(3).describe('Full title'),
  shortTitle: z.string().min(3).max(60).describe('Title for notes and lists'),
  summary: z.string().min(20).max(300).describe('What the document is and what it gives'),
  type: z.enum(['report', 'concept-note', 'summary-report', 'resolution', 'web-page']).describe('Type of document'),
  creators: z.array(z.string().min(1)).min(1).describe('Who wrote it'),
  publisher: z.string().min(1).optional().describe('Who published it'),
  place: z.string().min(1).optional().describe('Where it was published or the meeting took place'),
  published: partialDate.optional().describe('When it was published'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('Language of the document, ISO 639-1'),
  symbol: z.string().min(1).optional().describe('UN document symbol or other number'),
  url: webAddress.optional().describe('Address, where the document gives or has one'),
  sourceNotes: z.array(z.string().min(1)).min(1).optional().describe('Known faults of the document'),
});
export type Source = z.infer<typeof source>;
