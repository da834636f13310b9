import { z } from 'zod';
import { countryCode, labelLists, recordId, webAddress } from './common.ts';

export const organizationTypes = [
  'government',
  'local-government',
  'international-organization',
  'regional-organization',
  'civil-society',
  'private-sector',
  'trade-union',
  'academia',
  'partnership',
] as const;

/** An organization that leads, takes part in or funds practices; schema.org/Organization. */
export const organization = z.strictObject({
  name: z.string().min(2).describe('Full name in English'),
  acronyms: labelLists.optional().describe('Acronyms by language: en: [IOM], fr: [OIM]'),
  otherNames: labelLists.optional().describe('Other names and names in other languages'),
  type: z.enum(organizationTypes).describe('Type of organization'),
  countries: z.array(countryCode).min(1).optional().describe('Country, for national and local bodies'),
  partOf: recordId.optional().describe('Id of the organization it belongs to'),
  url: webAddress.optional().describe('Home page'),
});
export type Organization = z.infer<typeof organization>;
