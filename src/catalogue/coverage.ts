import { languages } from '../schema/common.ts';
import { evidenceLevels, practiceKinds } from '../schema/practice.ts';
import type { Catalogue, Practice } from './types.ts';

/** A count with its name. */
export type Count = [name: string, count: number];

/** What the catalogue holds, in counts: the figures of docs/quality.md. */
export interface Coverage {
  records: Count[];
  clusters: Count[];
  regions: Count[];
  evidence: Count[];
  kinds: Count[];
  /** Labels of the thesaurus by language: preferred and other. */
  labels: [language: string, preferred: number, other: number][];
  /** Practices that have a field, by field. */
  filled: Count[];
  countries: number;
}

const fields: [string, (practice: Practice) => unknown][] = [
  ['themes', ({ data }) => data.themes],
  ['GCM objectives', ({ data }) => data.gcmObjectives],
  ['SDG targets', ({ data }) => data.sdgTargets],
  ['organizations', ({ data }) => data.organizations],
  ['period', ({ data }) => data.period],
  ['options or actions illustrated', ({ data }) => data.illustrates],
  ['target groups', ({ data }) => data.targetGroups],
  ['second reading (lastVerified)', ({ data }) => data.lastVerified],
];

/** Counts what the catalogue holds. A practice counts in the cluster of its first focus area, and in every M49 region of its countries. */
export function coverageOf(catalogue: Catalogue): Coverage {
  const { practices } = catalogue;
  const count = (test: (practice: Practice) => boolean) => practices.filter(test).length;
  const continents = catalogue.regions.filter((region) => region.parent === null);
  return {
    records: [
      ['practices', practices.length],
      ['clusters', catalogue.clusters.length],
      ['focus areas', catalogue.focusAreas.length],
      ['policy options', catalogue.focusAreas.reduce((sum, { data }) => sum + data.options.length, 0)],
      ['practical actions', catalogue.focusAreas.reduce((sum, { data }) => sum + data.actions.length, 0)],
      ['themes', catalogue.themes.length],
      ['instruments', catalogue.instruments.length],
      ['recommendations', catalogue.recommendations.length],
      ['events', catalogue.events.length],
      ['organizations', catalogue.organizations.length],
      ['sources', catalogue.sources.length],
      ['SDG targets', catalogue.sdgTargets.length],
      ['GCM objectives', catalogue.objectives.length],
      ['guiding principles', catalogue.guidingPrinciples.length],
      ['rows of the crosswalk', catalogue.crosswalk.length],
    ],
    clusters: catalogue.clusters.map((cluster) => [
      `${cluster.id} ${cluster.data.title}`,
      count((one) => one.focusAreas[0]?.cluster === cluster),
    ]),
    regions: continents.map((region) => [region.name, region.practices.length]),
    evidence: evidenceLevels.map((level) => [level, count(({ data }) => data.evidence === level)]),
    kinds: practiceKinds.map((kind) => [kind, count(({ data }) => data.kind === kind)]),
    labels: languages.map((language) => [
      language,
      catalogue.themes.filter(({ data }) => data.prefLabel[language]).length,
      catalogue.themes.reduce((sum, { data }) => sum + (data.altLabel?.[language]?.length ?? 0), 0),
    ]),
    filled: fields.map(([name, value]) => [name, count((practice) => value(practice) !== undefined)]),
    countries: catalogue.places.filter((place) => place.practices.length > 0).length,
  };
}
