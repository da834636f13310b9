import { relatedTo } from '../catalogue/related.ts';
import type { Catalogue, Event, FocusArea, Instrument, OptionItem, Theme } from '../catalogue/types.ts';
import { code } from './codes.ts';
import { organizationForms, placeForms, themeForms } from './concepts.ts';
import { blocksOf, searchable, searchDocument, type SearchDocument } from './document.ts';
import type { ResultType } from './resultTypes.ts';
import { inOrder, practiceTags, tagsFrom, themeTags, type Tags } from './tags.ts';

/** How many practices like it a practice carries: two pages of results. */
const mostAlike = 20;

/** A page of the index: what kind of thing it is, its words and its tags. */
export interface Entry {
  type: ResultType;
  document: SearchDocument;
  tags: Tags;
}

/** Everything that is searched, practices first, then the other types in the order of `resultTypes`. */
export function searchEntries(catalogue: Catalogue, base: string): Entry[] {
  return [
    ...practiceEntries(catalogue, base),
    ...catalogue.focusAreas.flatMap((area) =>
      [...area.data.options, ...area.data.actions].map((item) => guidanceEntry(item, area, base)),
    ),
    ...catalogue.instruments.map((instrument) => instrumentEntry(instrument, catalogue, base)),
    ...catalogue.events.map((event) => eventEntry(event, catalogue, base)),
  ];
}

/** Practices carry the pages of those most like them, best first, so that a result can lead to them. */
function practiceEntries(catalogue: Catalogue, base: string): Entry[] {
  const pages = new Map(catalogue.practices.map((practice, page) => [practice, page]));
  return catalogue.practices.map((practice): Entry => {
    const document = searchDocument(practice, `${base}practices/${practice.id}/`);
    const alike = relatedTo(practice, catalogue, mostAlike).flatMap(({ practice: other }) => pages.get(other) ?? []);
    return {
      type: 'practice',
      document: { ...document, shown: { ...document.shown, alike: alike.join(' ') } },
      tags: practiceTags(practice),
    };
  });
}

/** A policy option or practical action; found by its own words and, less surely, by what its focus area is about. */
function guidanceEntry({ id, label, text, parts = [] }: OptionItem, area: FocusArea, base: string): Entry {
  const { cluster, themes } = area;
  return {
    type: 'guidance',
    document: {
      url: `${base}focus-areas/${area.id}/#${id}`,
      language: 'en',
      content: [text, ...parts].join('\n\n'),
      meta: {
        title: label,
        broader: searchable(themes.flatMap(themeForms)),
        topics: searchable([area.data.title, area.data.officialTitle, cluster.data.title]),
      },
      filters: { type: ['guidance'], cluster: [cluster.id], focus: [area.id] },
      shown: { title: label, id, focus: area.id, kind: id.includes('-o') ? 'option' : 'action' },
    },
    tags: tagsFrom([
      [code.focusArea(area.id), 1],
      [code.cluster(cluster.id), 1],
      ...themeTags(themes).map(([name, strength]): [string, number] => [name, strength * 0.6]),
      ...(cluster.data.sdgTargets ?? []).map((target): [string, number] => [code.target(target), 0.5]),
    ]),
  };
}

function instrumentEntry({ id, data, body }: Instrument, catalogue: Catalogue, base: string): Entry {
  const ids = [
    ...(data.focusAreas ?? []),
    ...(data.provisions ?? []).flatMap((provision) => provision.focusAreas ?? []),
  ];
  const areas = catalogue.focusAreas.filter((area) => ids.includes(area.id));
  const issuer = catalogue.organizations.find((one) => one.id === data.body);
  return {
    type: 'instrument',
    document: {
      url: `${base}instruments/${id}/`,
      language: 'en',
      content: [data.summary, ...(data.provisions ?? []).flatMap(({ says }) => says ?? []), ...textOf(body)].join(
        '\n\n',
      ),
      meta: {
        title: data.shortTitle ?? data.title,
        organizations: searchable(issuer ? organizationForms(issuer) : []),
        topics: searchable(areas.map((area) => area.data.title)),
        terms: searchable([data.title, ...(data.acronyms ?? [])]),
      },
      filters: { type: ['instrument'] },
      shown: {
        title: data.shortTitle ?? data.title,
        id,
        kind: data.kind,
        date: String(data.adopted),
        symbol: data.symbol ?? '',
      },
    },
    tags: tagsFrom([
      ...areas.flatMap((area): [string, number][] => [[code.focusArea(area.id), 1], ...themeTags(area.themes)]),
      ...(data.clusters ?? []).map((cluster): [string, number] => [code.cluster(cluster), 1]),
    ]),
  };
}

function eventEntry({ id, data, body }: Event, catalogue: Catalogue, base: string): Entry {
  const messages = data.keyMessages ?? [];
  const themesById = new Map(catalogue.themes.map((theme) => [theme.data.id, theme]));
  const themes = [...new Set(messages.flatMap((message) => message.themes ?? []))].flatMap((theme): Theme[] =>
    [themesById.get(theme) ?? []].flat(),
  );
  const places = catalogue.places.filter((place) => [data.country, ...(data.chairs ?? [])].includes(place.code));
  const convenors = catalogue.organizations.filter((one) => data.convenors?.includes(one.id));
  return {
    type: 'event',
    document: {
      url: `${base}events/${id}/`,
      language: 'en',
      content: [data.summary, ...messages.map(({ text }) => text), ...textOf(body)].join('\n\n'),
      meta: {
        title: data.title,
        names: searchable(places.flatMap(placeForms)),
        organizations: searchable(convenors.flatMap(organizationForms)),
        themes: searchable(themes.flatMap(themeForms)),
      },
      filters: { type: ['event'] },
      shown: { title: data.title, id, kind: data.kind, date: String(data.start), city: data.city ?? '' },
    },
    tags: tagsFrom([
      ...places.map((place): [string, number] => [code.country(place.code), 1]),
      ...themeTags(themes).map(([name, strength]): [string, number] => [name, strength * 0.8]),
      ...[...(data.focusAreas ?? []), ...messages.flatMap((message) => message.focusAreas ?? [])].map(
        (area, index): [string, number] => [code.focusArea(area), inOrder(index)],
      ),
      ...[...(data.gcmObjectives ?? []), ...messages.flatMap((message) => message.gcmObjectives ?? [])].map(
        (objective, index): [string, number] => [code.objective(objective), inOrder(index)],
      ),
    ]),
  };
}

const textOf = (body: Event['body']) => (body ? blocksOf(body) : []);
