import type { Content } from '../reader/content.ts';
import { placeMaker } from './places.ts';
import type {
  Catalogue,
  Cluster,
  CountryGroup,
  FocusArea,
  Instrument,
  Objective,
  OptionItem,
  Organization,
  Practice,
  SdgGoal,
  SdgTarget,
  Source,
  Theme,
} from './types.ts';

const byTitle = <T extends { data: { title: string } }>(a: T, b: T) => a.data.title.localeCompare(b.data.title, 'en');

/**
 * Links checked content: every reference becomes the thing itself, and everything knows the practices that name it.
 * The content must have passed the reader's rules; a reference to nothing throws.
 */
export function buildCatalogue(content: Content): Catalogue {
  const { vocabularies } = content;
  const themes = index(vocabularies.themes, ({ data }): Theme => ({
    data,
    broader: [],
    narrower: [],
    focusAreas: [],
    practices: [],
  }));
  for (const theme of themes.all) {
    theme.broader = (theme.data.broader ?? []).map(themes.get);
    for (const broader of theme.broader) broader.narrower.push(theme);
  }
  const clusters = index(content.clusters, ({ id, file, body, data }): Cluster => ({
    id,
    file,
    body,
    data,
    number: Number(id),
    focusAreas: [],
    practices: [],
  }));
  const focusAreas = index(content['focus-areas'], ({ id, file, body, data }): FocusArea => {
    const cluster = clusters.get(id.split('.')[0] ?? '');
    const area = { id, file, body, data, cluster, themes: (data.themes ?? []).map(themes.get), practices: [] };
    for (const theme of area.themes) theme.focusAreas.push(area);
    cluster.focusAreas.push(area);
    return area;
  });
  const options = new Map<string, { item: OptionItem; focusArea: FocusArea }>(
    focusAreas.all.flatMap((focusArea) =>
      [...focusArea.data.options, ...focusArea.data.actions].map((item) => [item.id, { item, focusArea }]),
    ),
  );
  const goals = index(vocabularies['sdg-goals'], ({ data }): SdgGoal => ({ data, targets: [], practices: [] }));
  const targets = index(vocabularies['sdg-targets'], ({ data }): SdgTarget => {
    const goal = goals.get(data.id.split('.')[0] ?? '');
    const target = { data, goal, practices: [] };
    goal.targets.push(target);
    return target;
  });
  const objectives = index(vocabularies['gcm-objectives'], ({ data }): Objective => ({ data, practices: [] }));
  const organizations = index(content.organizations, ({ id, file, body, data }): Organization => ({
    id,
    file,
    body,
    data,
    partOf: null,
    practices: [],
  }));
  for (const organization of organizations.all)
    organization.partOf = organization.data.partOf ? organizations.get(organization.data.partOf) : null;
  const sources = index(content.sources, ({ id, file, body, data }): Source => ({
    id,
    file,
    body,
    data,
    practices: [],
    clusters: [],
  }));
  const instruments = index(content.instruments, ({ id, file, body, data }): Instrument => ({
    id,
    file,
    body,
    data,
    practices: [],
  }));
  const groups = vocabularies['country-groups'].map(({ data }): CountryGroup => ({ data, practices: [] }));
  const places = placeMaker(content);

  const practices = content.practices
    .map(({ id, file, body, data }): Practice => {
      const areas = data.focusAreas.map(focusAreas.get);
      const countries = data.countries.map(({ code, role }) => ({ place: places.placeOf(code), role }));
      return {
        id,
        file,
        body,
        data,
        focusAreas: areas,
        clusters: [...new Set(areas.map((area) => area.cluster))],
        countries,
        regions: [...new Set(countries.flatMap(({ place }) => place.regions))],
        groups: groups.filter((group) => countries.some(({ place }) => group.data.countries.includes(place.code))),
        organizations: (data.organizations ?? []).map((one) => ({
          organization: organizations.get(one.id),
          role: one.role,
        })),
        illustrates: (data.illustrates ?? []).map((option) => found(options.get(option), option)),
        themes: (data.themes ?? []).map(themes.get),
        sdgTargets: (data.sdgTargets ?? []).map((one) => ({ target: targets.get(one.id), basis: one.basis })),
        gcmObjectives: (data.gcmObjectives ?? []).map((one) => ({
          objective: objectives.get(String(one.id)),
          basis: one.basis,
          weight: one.weight,
        })),
        instrument: data.instrument ? instruments.get(data.instrument) : null,
      };
    })
    .sort(byTitle);
  for (const { data } of content.events) {
    for (const code of [data.country, ...(data.chairs ?? [])]) if (code) places.placeOf(code);
  }
  for (const { data } of content.organizations) for (const code of data.countries ?? []) places.placeOf(code);

  gather(practices, sources);
  for (const cluster of clusters.all) {
    for (const { id } of cluster.data.sources.filter((one) => 'id' in one)) sources.get(id).clusters.push(cluster);
  }
  return {
    practices,
    clusters: sorted(clusters.all, (one) => one.id),
    focusAreas: sorted(focusAreas.all, (one) => one.id),
    places: places.all(),
    regions: places.regions(),
    groups,
    sdgGoals: goals.all,
    sdgTargets: sorted(targets.all, (one) => one.data.id),
    objectives: objectives.all,
    themes: sorted(themes.all, (one) => one.data.prefLabel.en),
    organizations: sorted(organizations.all, (one) => one.data.name),
    sources: sources.all.sort(byTitle),
    instruments: instruments.all.sort(byTitle),
    events: content.events
      .map(({ id, file, body, data }) => ({ id, file, body, data }))
      .sort((a, b) => a.data.start.localeCompare(b.data.start) || byTitle(a, b)),
    pages: content.pages.map(({ id, file, body, data }) => ({ id, file, body, data })),
    guidingPrinciples: vocabularies['guiding-principles'].map(({ data }) => data),
    crosswalk: vocabularies.crosswalk.map(({ data }) => data),
    recommendations: vocabularies.recommendations.map(({ data }) => data),
    glossary: vocabularies.glossary.map(({ data }) => data),
  };
}

/** Hands every practice to all that it names. Practices come sorted, so every list is sorted too. */
function gather(practices: Practice[], sources: { get: (id: string) => Source }): void {
  for (const practice of practices) {
    const named = new Set<{ practices: Practice[] }>([
      ...practice.focusAreas,
      ...practice.clusters,
      ...practice.regions,
      ...practice.groups,
      ...practice.themes,
      ...practice.countries.map(({ place }) => place),
      ...practice.organizations.map(({ organization }) => organization),
      ...practice.sdgTargets.flatMap(({ target }) => [target, target.goal]),
      ...practice.gcmObjectives.map(({ objective }) => objective),
      ...practice.data.sources.flatMap((one) => ('id' in one ? [sources.get(one.id)] : [])),
      ...(practice.instrument ? [practice.instrument] : []),
    ]);
    for (const one of named) one.practices.push(practice);
  }
}

const sorted = <T>(list: T[], key: (one: T) => string) =>
  [...list].sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));

function found<T>(thing: T | undefined, id: string): T {
  if (thing === undefined)
    throw new Error(
      `The catalogue was given a reference to "${id}", which does not exist. Validate the content first.`,
    );
  return thing;
}

/** Makes one thing of each record or row and finds it by id. */
function index<R extends { data: object; id?: string }, T>(records: R[], make: (record: R) => T) {
  const byId = new Map(
    records.map((record) => [record.id ?? String((record.data as { id?: unknown }).id), make(record)]),
  );
  return { all: [...byId.values()], get: (id: string | number): T => found(byId.get(String(id)), String(id)) };
}
