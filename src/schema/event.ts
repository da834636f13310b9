import { z } from 'zod';
import { citations, countryCode, focusAreaId, objectiveNumber, partialDate, recordId } from './common.ts';

export const eventKinds = ['summit', 'workshop', 'experts-meeting', 'session', 'dialogue', 'conference'] as const;

/** A summit, workshop, experts' meeting or session; schema.org/Event. The body tells what was said. */
export const event = z.strictObject({
  title: z.string().min(3).max(160).describe('Title of the event'),
  summary: z.string().min(20).max(300).describe('What it was, at most 300 characters'),
  kind: z.enum(eventKinds).describe('Kind of event'),
  start: partialDate.describe('First day, or as exact as the source gives it'),
  end: partialDate.optional().describe('Last day'),
  city: z.string().min(1).optional().describe('City'),
  country: countryCode.optional().describe('Country of the venue'),
  chairs: z.array(countryCode).min(1).optional().describe('Countries that chaired or co-chaired'),
  convenors: z.array(recordId).min(1).optional().describe('Ids of the organizations that convened it'),
  participants: z.string().min(1).optional().describe('Who took part, as counted by the source'),
  keyMessages: z
    .array(
      z.strictObject({
        text: z.string().min(10).describe('The message in our own words'),
        themes: z.array(recordId).min(1).optional().describe('Concepts of the thesaurus it is about'),
        focusAreas: z.array(focusAreaId).min(1).optional().describe('Focus areas it bears on'),
        gcmObjectives: z.array(objectiveNumber).min(1).optional().describe('GCM objectives it bears on'),
        locator: z.string().min(1).optional().describe('Where in the source it stands'),
      }),
    )
    .min(1)
    .optional()
    .describe('Key messages'),
  focusAreas: z.array(focusAreaId).min(1).optional().describe('Focus areas the event dealt with'),
  gcmObjectives: z.array(objectiveNumber).min(1).optional().describe('GCM objectives the event dealt with'),
  ledTo: z.array(recordId).min(1).optional().describe('Ids of events or instruments it led to'),
  sources: citations,
  sourceNotes: z.array(z.string().min(1)).min(1).optional().describe('Faults or gaps of the source, in plain words'),
});
export type Event = z.infer<typeof event>;
