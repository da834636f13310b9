import type { Catalogue, Cluster, Practice } from './types.ts';

/** A titled run of practices on a page. */
export interface PracticeGroup {
  /** Anchor of the group. */
  id: string;
  title: string;
  cluster?: Cluster;
  practices: Practice[];
}

/** Practices by first letter of the title, digits and signs last under `#`. */
export function byLetter(practices: Practice[]): PracticeGroup[] {
  const letters = Map.groupBy(
    practices,
    ({ data }) => /[A-Z]/.exec(data.title.normalize('NFD').charAt(0).toUpperCase())?.[0] ?? '#',
  );
  return [...letters]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || a.localeCompare(b))
    .map(([title, list]) => ({
      id: `letter-${title === '#' ? 'other' : title.toLowerCase()}`,
      title,
      practices: list,
    }));
}

/** Practices by the cluster of their primary focus area. */
export function byCluster(practices: Practice[]): PracticeGroup[] {
  const clusters = Map.groupBy(practices, ({ clusters: [first] }) => first);
  return [...clusters]
    .flatMap(([cluster, list]) =>
      cluster ? [{ id: `cluster-${cluster.id}`, title: cluster.data.title, cluster, practices: list }] : [],
    )
    .sort((a, b) => a.cluster.number - b.cluster.number);
}

/** The practices added last, newest first. */
export function newest(practices: Practice[], most: number): Practice[] {
  return practices.toSorted((a, b) => b.data.added.localeCompare(a.data.added)).slice(0, most);
}

/** Those that gather most practices, most first. */
export function fullest<T extends { practices: Practice[] }>(things: T[], most: number): T[] {
  return things
    .filter(({ practices }) => practices.length > 0)
    .sort((a, b) => b.practices.length - a.practices.length)
    .slice(0, most);
}

/** Practices by the policy option or practical action that they illustrate. */
export function byIllustration(practices: Practice[]): Map<string, Practice[]> {
  const found = new Map<string, Practice[]>();
  for (const practice of practices) {
    for (const { item } of practice.illustrates) found.set(item.id, [...(found.get(item.id) ?? []), practice]);
  }
  return found;
}

/** Rows of the editorial crosswalk that name one thing, with what they name beside it. */
export function crosswalkOf(
  catalogue: Catalogue,
  key: keyof Omit<Catalogue['crosswalk'][number], 'reason'>,
  id: string | number,
) {
  return catalogue.crosswalk
    .filter((row) => row[key] === id)
    .map((row) => ({
      reason: row.reason,
      cluster: key === 'cluster' ? undefined : catalogue.clusters.find(({ number }) => number === row.cluster),
      focusArea: key === 'focusArea' ? undefined : catalogue.focusAreas.find((area) => area.id === row.focusArea),
      objective:
        key === 'gcmObjective' ? undefined : catalogue.objectives.find(({ data }) => data.id === row.gcmObjective),
      target: key === 'sdgTarget' ? undefined : catalogue.sdgTargets.find(({ data }) => data.id === row.sdgTarget),
    }));
}
