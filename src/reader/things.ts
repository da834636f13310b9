import type { Target } from './references.ts';
import type { RuleId } from './ruleIds.ts';

/** Things that have a rule of their own: what they are called and where to look them up. Others are dangling references. */
export const namedThings = new Map<Target, { rule: RuleId; noun: string; remedy: string }>([
  [
    'countries',
    {
      rule: 'unknown-country',
      noun: 'country or area',
      remedy:
        'Use the two-letter ISO 3166-1 code (the United Kingdom is GB, Greece is GR), or add the area to vocabularies/places.yaml.',
    },
  ],
  [
    'sdg-targets',
    {
      rule: 'unknown-target',
      noun: 'SDG target',
      remedy: 'Use a target listed in vocabularies/sdg-targets.yaml, or add it there.',
    },
  ],
  [
    'gcm-objectives',
    {
      rule: 'unknown-objective',
      noun: 'GCM objective',
      remedy: 'Use an objective listed in vocabularies/gcm-objectives.yaml, by its number from 1 to 23.',
    },
  ],
  [
    'focus-areas',
    {
      rule: 'unknown-focus-area',
      noun: 'focus area',
      remedy: 'Use the number of a file in focus-areas, such as "2.1", in quotes.',
    },
  ],
  ['clusters', { rule: 'unknown-cluster', noun: 'cluster', remedy: 'Use the number of a file in clusters.' }],
  [
    'options',
    {
      rule: 'unknown-option',
      noun: 'policy option or practical action',
      remedy: 'Use an id that stands under "options" or "actions" of a focus area, such as "2.1-o3" or "2.1-a2".',
    },
  ],
]);

/** The rule for a thing that does not exist, what the thing is called, and what to do. */
export function unknownThing(target: Target): { rule: RuleId; noun: string; remedy: string } {
  const place = target === 'themes' ? 'vocabularies/themes.yaml' : target;
  return (
    namedThings.get(target) ?? {
      rule: 'dangling-reference',
      noun: `record in ${place}`,
      remedy: `Use the id of one that is in ${place}, or add it there first.`,
    }
  );
}
