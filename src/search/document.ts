import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Practice } from '../catalogue/types.ts';
import { organizationForms, placeForms, themeForms } from './concepts.ts';
import { facetsOf } from './facets.ts';
import { wordsOf } from './fold.ts';
import { regionForms } from './regionNames.ts';
import { ancestors } from './ancestors.ts';

/** What is known of a page in the index. */
export interface SearchDocument {
  url: string;
  /** What a reader sees, and what passages are cut from. */
  content: string;
  language: 'en';
  /** Fields that are searched beside the content; how much each counts stands in `metaWeights`. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Fields that results show. */
  shown: Record<string, string>;
}

/**
 * The index document of a practice. Beside its text it is found by the names of its countries, regions, organizations and
 * themes in every language.
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
      acronyms: searchable([data.title, ...(data.searchTerms ?? [])].flatMap(acronymsIn)),
    },
    filters: { type: ['practice'], ...facetsOf(practice) },
    shown: {
      title: data.title,
      id: practice.id,
      ...(data.externalIds?.gfmdPpd ? { ppd: String(data.externalIds.gfmdPpd) } : {}),
      countries: [...new Set(practice.countries.map(({ place }) => place.name.en))].join('; '),
      focus: practice.focusAreas[0]?.id ?? '',
      kind: data.kind,
      scope: data.scope,
      evidence: data.evidence,
      period: [data.period?.start ?? '', data.period?.end ?? '', data.period?.ongoing ? '1' : ''].join('/'),
    },
  };
}

/** Words in capitals, also with digits or hyphens: RSE, MIDA-FINNSOM, H-2A. */
export const acronymsIn = (text: string) =>
  text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]*\p{Lu}(?![\p{L}\p{N}])/gu) ?? [];

/** The text of every block by itself: paragraphs, items of lists, cells of tables. Headings are the same in every record. */
export function blocksOf(body: Root): string[] {
  const blocks: string[] = [];
  visit(body, ['paragraph', 'tableCell'], (node) => void blocks.push(toString(node)));
  return blocks;
}

/** The different folded words of many names, in their order: repeated words would only lengthen the field. */
export const searchable = (names: readonly string[]) => [...new Set(names.flatMap(wordsOf))].join(' ');
