import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Practice, Theme } from '../catalogue/types.ts';
import { code } from './codes.ts';
import { organizationForms, placeForms, themeForms } from './concepts.ts';
import { facetsOf } from './facets.ts';
import { wordsOf } from './fold.ts';
import { regionForms } from './regionNames.ts';

/** What Pagefind is given for a practice; the shape of its custom records. */
export interface SearchDocument {
  url: string;
  content: string;
  language: 'en';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * The index document of a practice. `content` is what a reader sees and passages are cut from; the rest is searched
 * but not shown: names of its countries, regions, organizations and themes in every language, and codes for its numbers.
 */
export function searchDocument(practice: Practice, url: string): SearchDocument {
  const { data } = practice;
  const broader = [...new Set(practice.themes.flatMap(ancestors))].filter((theme) => !practice.themes.includes(theme));
  return {
    url,
    language: 'en',
    content: [data.summary, ...(practice.body ? blocksOf(practice.body) : [])].join('\n\n'),
    meta: {
      title: data.title,
      id: practice.id,
      ...(data.externalIds?.gfmdPpd ? { ppd: String(data.externalIds.gfmdPpd) } : {}),
      countries: [...new Set(practice.countries.map(({ place }) => place.name.en))].join('; '),
      focus: practice.focusAreas[0]?.id ?? '',
      kind: data.kind,
      scope: data.scope,
      evidence: data.evidence,
      period: [data.period?.start ?? '', data.period?.end ?? '', data.period?.ongoing ? '1' : ''].join('/'),
      names: searchable([
        ...practice.countries.flatMap(({ place }) => placeForms(place)),
        ...practice.regions.flatMap(regionForms),
      ]),
      organizations: searchable(
        practice.organizations.flatMap(({ organization }) => [
          ...organizationForms(organization),
          ...(organization.partOf ? organizationForms(organization.partOf) : []),
        ]),
      ),
      themes: searchable(practice.themes.flatMap(themeForms)),
      broader: searchable(broader.flatMap(themeForms)),
      topics: searchable([
        ...practice.focusAreas.map((area) => area.data.title),
        ...practice.illustrates.map(({ item }) => item.label),
        ...practice.gcmObjectives.map(({ objective }) => objective.data.label.en),
        ...practice.sdgTargets.map(({ target }) => target.data.label.en),
        ...practice.themes.map((theme) => theme.data.scopeNote),
        ...(data.targetGroups ?? []).map((group) => group.replaceAll('-', ' ')),
        data.kind,
        data.scope,
      ]),
      terms: searchable(data.searchTerms ?? []),
      codes: codesOf(practice, broader).join(' '),
    },
    filters: facetsOf(practice),
  };
}

/** The text of every block by itself: paragraphs, headings, items of lists, cells of tables. */
function blocksOf(body: Root): string[] {
  const blocks: string[] = [];
  visit(body, ['paragraph', 'heading', 'tableCell'], (node) => void blocks.push(toString(node)));
  return blocks;
}

function ancestors(theme: Theme): Theme[] {
  return theme.broader.flatMap((broader) => [broader, ...ancestors(broader)]);
}

/** The different folded words of many names, in their order: repeated words would only lengthen the field. */
const searchable = (names: readonly string[]) => [...new Set(names.flatMap(wordsOf))].join(' ');

function codesOf(practice: Practice, broader: Theme[]): string[] {
  const { data } = practice;
  return [
    ...new Set([
      ...practice.clusters.map((cluster) => code.cluster(cluster.id)),
      ...practice.focusAreas.map((area) => code.focusArea(area.id)),
      ...practice.sdgTargets.flatMap(({ target }) => [code.target(target.data.id), code.goal(target.goal.data.id)]),
      ...practice.gcmObjectives.flatMap(({ objective, weight }) => [
        code.objective(objective.data.id),
        ...(weight === 'primary' ? [code.primaryObjective(objective.data.id)] : []),
      ]),
      ...practice.countries.map(({ place }) => code.country(place.code)),
      ...practice.regions.map((region) => code.region(region.slug)),
      ...practice.groups.map(({ data: group }) => code.group(group.id)),
      ...practice.themes.map((theme) => code.theme(theme.data.id)),
      ...broader.map((theme) => code.broaderTheme(theme.data.id)),
      ...practice.organizations.map(({ organization }) => code.organization(organization.id)),
      ...(data.externalIds?.gfmdPpd ? [code.ppd(data.externalIds.gfmdPpd)] : []),
    ]),
  ];
}
