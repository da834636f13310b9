import type { CollectionName, VocabularyName } from '../schema/index.ts';
import type { Draft, Drafts, Located } from './content.ts';
import type { Path } from './yamlDocument.ts';

/** What a reference points at: a collection, a vocabulary, a country or an option or action of a focus area. */
export type Target =
  CollectionName | Exclude<VocabularyName, 'crosswalk' | 'places'> | 'countries' | 'options' | 'events or instruments';

/** One reference from a record or vocabulary row to something else, with the place where it is written. */
export interface Reference {
  from: Located;
  path: Path;
  to: Target;
  id: string;
}

/** Which keys hold references, and to what. A key holds an id, a list of ids, or a list of groups with an id or a code. */
const keys = new Map<string, Target>(
  Object.entries({
    focusAreas: 'focus-areas',
    focusArea: 'focus-areas',
    countries: 'countries',
    country: 'countries',
    chairs: 'countries',
    organizations: 'organizations',
    convenors: 'organizations',
    partOf: 'organizations',
    body: 'organizations',
    illustrates: 'options',
    themes: 'themes',
    sdgTargets: 'sdg-targets',
    sdgTarget: 'sdg-targets',
    gcmObjectives: 'gcm-objectives',
    gcmObjective: 'gcm-objectives',
    sources: 'sources',
    namedBy: 'sources',
    instrument: 'instruments',
    report: 'instruments',
    clusters: 'clusters',
    cluster: 'clusters',
    ledTo: 'events or instruments',
  } as const),
);
/** Keys that point at records of the type they stand in, and keys whose value lies deeper. */
const own: Record<string, readonly string[]> = { practices: ['related'], themes: ['broader', 'related'] };
const nested = ['provisions', 'keyMessages'];

/** What a field refers to, by the path to it; undefined where it is not a reference. */
export function targetAt(path: Path): Target | undefined {
  const name = path.filter((step) => typeof step === 'string' && step !== 'id' && step !== 'code').at(-1);
  return keys.get(String(name));
}

/** Every reference of the content, in the order of the files. Web pages cited in place are not references. */
export function* references(content: Drafts): Generator<Reference> {
  const { vocabularies, ...collections } = content;
  for (const [name, list] of Object.entries(collections)) {
    for (const record of list as Draft[]) {
      yield* within(record, record.data, [], name as Target);
      if (record.faulty) yield* inFaulty(record, record.faulty, name as Target);
    }
  }
  for (const [name, rows] of Object.entries(vocabularies)) {
    for (const row of rows) yield* within(row, row.data, [], name as Target);
  }
}

function* inFaulty(from: Located, { data, places }: NonNullable<Draft['faulty']>, type: Target): Generator<Reference> {
  for (const reference of within(from, data, [], type)) {
    const { line, column } = from.at(reference.path);
    if (!places.has(`${line}:${column}`)) yield reference;
  }
}

function* within(from: Located, data: object | null, path: Path, type: Target): Generator<Reference> {
  for (const [key, value] of Object.entries(data ?? {}) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const to = own[type]?.includes(key) ? type : keys.get(key);
    if (to) {
      for (const [index, one] of (Array.isArray(value) ? (value as unknown[]) : [value]).entries()) {
        const item = typeof one === 'object' ? (one as { id?: unknown; code?: unknown } | null) : undefined;
        const id = item === undefined ? one : (item?.id ?? item?.code);
        if (typeof id !== 'string' && typeof id !== 'number') continue;
        const step: Path = Array.isArray(value) ? [key, index] : [key];
        const inner: Path = item ? [...step, 'id' in item ? 'id' : 'code'] : step;
        yield { from, path: [...path, ...inner], to, id: String(id) };
      }
    } else if (nested.includes(key)) {
      for (const [index, one] of (Array.isArray(value) ? (value as (object | null)[]) : []).entries())
        yield* within(from, one, [...path, key, index], type);
    }
  }
}
