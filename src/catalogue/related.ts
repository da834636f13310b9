import type { Catalogue, Practice } from './types.ts';

/** What two practices share, each list in the order of the first practice. */
export interface Shared {
  themes: Practice['themes'];
  focusAreas: Practice['focusAreas'];
  countries: Practice['countries'][number]['place'][];
  organizations: Practice['organizations'][number]['organization'][];
  objectives: Practice['gcmObjectives'][number]['objective'][];
}
export interface Related {
  practice: Practice;
  shared: Shared;
  /** True where an editor named it. */
  named: boolean;
}

/** How much each kind of shared thing counts before its rarity does. */
const weights = { themes: 3, focusAreas: 2.5, countries: 1.5, organizations: 1, objectives: 1 };

/** A country or organization may stand in two roles; it is one thing. */
const different = <T>(things: T[]) => [...new Set(things)];

const thingsOf = (practice: Practice): Shared => ({
  themes: practice.themes,
  focusAreas: practice.focusAreas,
  countries: different(practice.countries.map(({ place }) => place)),
  organizations: different(practice.organizations.map(({ organization }) => organization)),
  objectives: practice.gcmObjectives.map(({ objective }) => objective),
});

/**
 * Practices that share most with one practice, best first: those an editor named, then those that share rare things.
 * A shared thing counts its kind's weight times the logarithm of (all practices / practices that have it), so that what
 * everything shares counts little (inverse document frequency).
 */
export function relatedTo(practice: Practice, { practices }: Pick<Catalogue, 'practices'>, most = 6): Related[] {
  const scores = new Map<Practice, number>();
  const mine = thingsOf(practice);
  for (const [kind, things] of Object.entries(mine) as [keyof Shared, { practices: Practice[] }[]][]) {
    for (const thing of things) {
      const score = weights[kind] * Math.log(1 + practices.length / thing.practices.length);
      for (const other of thing.practices) scores.set(other, (scores.get(other) ?? 0) + score);
    }
  }
  const named = new Set(practice.data.related ?? []);
  for (const other of practices) if (named.has(other.id)) scores.set(other, Infinity);
  scores.delete(practice);
  return [...scores]
    .sort(([a, x], [b, y]) => (x === y ? a.id.localeCompare(b.id) : y - x))
    .slice(0, most)
    .map(([other]) => ({ practice: other, shared: intersect(mine, thingsOf(other)), named: named.has(other.id) }));
}

function intersect(a: Shared, b: Shared): Shared {
  const both = <T>(x: T[], y: T[]) => x.filter((one) => y.includes(one));
  return {
    themes: both(a.themes, b.themes),
    focusAreas: both(a.focusAreas, b.focusAreas),
    countries: both(a.countries, b.countries),
    organizations: both(a.organizations, b.organizations),
    objectives: both(a.objectives, b.objectives),
  };
}
