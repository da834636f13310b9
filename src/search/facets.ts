import type { Practice } from '../catalogue/types.ts';
import { ancestors } from './ancestors.ts';

/** Facets by which practices are filtered, under the names they have in an address. */
export const facetNames = [
  'cluster',
  'focus',
  'country',
  'region',
  'kind',
  'sdg',
  'evidence',
  'objective',
  'theme',
] as const;
export type FacetName = (typeof facetNames)[number];
export type FacetValues = Record<FacetName, string[]>;

/**
 * The facet values of a practice: cluster numbers, focus area ids, ISO country codes, region slugs, kind, SDG targets with
 * their goals (`10.7`, `10`), evidence, numbers of GCM objectives, ids of themes with the broader ones above them.
 */
export function facetsOf(practice: Practice): FacetValues {
  return {
    cluster: practice.clusters.map((cluster) => cluster.id),
    focus: practice.focusAreas.map((area) => area.id),
    country: [...new Set(practice.countries.map(({ place }) => place.code))],
    region: practice.regions.map((region) => region.slug),
    kind: [practice.data.kind],
    sdg: [...new Set(practice.sdgTargets.flatMap(({ target }) => [target.data.id, String(target.goal.data.id)]))],
    evidence: [practice.data.evidence],
    objective: practice.gcmObjectives.map(({ objective }) => String(objective.data.id)),
    theme: [...new Set(practice.themes.flatMap((theme) => [theme, ...ancestors(theme)].map(({ data }) => data.id)))],
  };
}
