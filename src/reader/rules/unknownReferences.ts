import { countries } from '../../places/countries.ts';
import { problemAt, type Content, type Rule } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import { references, type Target } from '../references.ts';

const named: Partial<Record<Target, { rule: string; noun: string }>> = {
  countries: { rule: 'unknown-country', noun: 'country or area' },
  'sdg-targets': { rule: 'unknown-target', noun: 'SDG target' },
  'gcm-objectives': { rule: 'unknown-objective', noun: 'GCM objective' },
  'focus-areas': { rule: 'unknown-focus-area', noun: 'focus area' },
  clusters: { rule: 'unknown-cluster', noun: 'cluster' },
  options: { rule: 'unknown-option', noun: 'policy option or practical action' },
};

/** Reports every reference to a thing that does not exist, under the rule for its kind. */
export const unknownReferences: Rule = {
  id: 'unknown-references',
  check: (content) => {
    const known = knownIds(content);
    return [...references(content)]
      .filter(({ to, id }) => !known(to).has(id))
      .map(({ from, path, to, id }) => {
        const { rule, noun } = named[to] ?? { rule: 'dangling-reference', noun: `record in ${to}` };
        return problemAt(from, path, rule, `There is no ${noun} "${id}".`, didYouMean(id, known(to), `Use the id of one that exists, or add it first.`));
      });
  },
};

/** The ids that exist, by what they are. */
export function knownIds(content: Content): (target: Target) => ReadonlySet<string> {
  const made = new Map<Target, ReadonlySet<string>>();
  const make = (target: Target): string[] => {
    if (target === 'countries') return [...countries.keys(), ...content.vocabularies.places.map((row) => row.data.code)];
    if (target === 'options') return content['focus-areas'].flatMap(({ data }) => [...data.options, ...data.actions].map((item) => item.id));
    if (target in content.vocabularies) {
      return content.vocabularies[target as 'themes'].map((row) => String(row.data.id));
    }
    return content[target as 'practices'].map((record) => record.id);
  };
  return (target) => {
    const ids = made.get(target) ?? new Set(make(target));
    made.set(target, ids);
    return ids;
  };
}
