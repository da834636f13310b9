import { z } from 'zod';
import { citations, optionId, recordId, sdgTargetId } from './common.ts';

/** One of the GCM thematic clusters; the file's name is its number. The body introduces it. */
export const cluster = z.strictObject({
  title: z.string().min(3).max(80).describe('Short title of our own'),
  officialTitle: z.string().min(3).describe('Title in the source'),
  summary: z.string().min(20).max(300).describe('What the cluster is about, at most 300 characters'),
  sdgTargets: z.array(sdgTargetId).min(1).optional().describe('SDG targets that the source names for the cluster'),
  sources: citations,
});
export type Cluster = z.infer<typeof cluster>;

const item = z.strictObject({
  id: optionId,
  label: z.string().min(3).max(90).describe('A few words that name the item'),
  text: z.string().min(20).describe('The item in our own words'),
  parts: z.array(z.string().min(3)).min(2).optional().describe('Numbered sub-items, where the source has them'),
});
/** A policy option or practical action. */
export type FocusAreaItem = z.infer<typeof item>;

/** A focus area; the file's name is its number. The body, if any, introduces it. */
export const focusArea = z.strictObject({
  title: z.string().min(3).max(90).describe('Short title of our own'),
  officialTitle: z.string().min(3).describe('Title in the source'),
  summary: z.string().min(20).max(300).describe('What the focus area is about, at most 300 characters'),
  themes: z.array(recordId).min(1).optional().describe('Concepts of the thesaurus'),
  options: z.array(item).min(1).describe('Policy options, in the order of the source'),
  actions: z.array(item).min(1).describe('Options for practical action, in the order of the source'),
  sources: citations,
});
export type FocusArea = z.infer<typeof focusArea>;
