import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Catalogue, Practice } from '../../src/catalogue/types.ts';
import { repositoryRoot } from '../paths.ts';
import type { Judgments } from './metrics.ts';

export const groups = [
  'known-item', 'acronym', 'country', 'other-words', 'typo', 'inflection', 'question', 'french', 'spanish', 'arabic',
  'sdg', 'gcm', 'facets', 'no-answer',
] as const; // prettier-ignore
export const parts = ['tuning', 'held-out'] as const;

const anyOf = z.array(z.string()).min(1).optional();
const grade = z.int().min(0).max(3);
const tagged = z.strictObject({
  grade: grade.min(1),
  country: anyOf, region: anyOf, theme: anyOf, andTheme: anyOf, objective: anyOf, primaryObjective: anyOf, target: anyOf,
  goal: anyOf, kind: anyOf, scope: anyOf, organization: anyOf, targetGroup: anyOf,
}); // prettier-ignore
const judgedQuery = z.strictObject({
  id: z.string(),
  group: z.enum(groups),
  query: z.string().min(1),
  lang: z.enum(['en', 'fr', 'es', 'ar']),
  part: z.enum(parts),
  relevant: z.record(z.string(), grade),
  tagged: z.array(tagged).min(1).optional(),
});
export type JudgedQuery = z.infer<typeof judgedQuery>;
type Condition = Exclude<keyof z.infer<typeof tagged>, 'grade'>;

/** Reads and checks the judged queries of all files in a folder. */
export function readQueries(folder = join(repositoryRoot, 'tests/relevance')): JudgedQuery[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => z.array(judgedQuery).parse(parse(readFileSync(join(folder, name), 'utf8'))));
}

const themes = (practice: Practice) => practice.themes.map((theme) => theme.data.id);

/** The values of a practice that a condition is about. */
export const valuesOf: Record<Condition, (practice: Practice) => string[]> = {
  country: (practice) => practice.countries.map(({ place }) => place.code),
  region: (practice) => practice.regions.map((region) => region.slug),
  theme: themes,
  andTheme: themes,
  objective: (practice) => practice.gcmObjectives.map(({ objective }) => String(objective.data.id)),
  primaryObjective: (practice) =>
    practice.gcmObjectives.flatMap(({ objective, weight }) => (weight === 'primary' ? String(objective.data.id) : [])),
  target: (practice) => practice.sdgTargets.map(({ target }) => target.data.id),
  goal: (practice) => practice.sdgTargets.map(({ target }) => String(target.goal.data.id)),
  kind: (practice) => [practice.data.kind],
  scope: (practice) => [practice.data.scope],
  organization: (practice) => practice.organizations.map(({ organization }) => organization.id),
  targetGroup: (practice) => practice.data.targetGroups ?? [],
};

/** The grades of all practices that answer a query: by their tags, overruled by what is said of single practices. */
export function judgmentsOf({ relevant, tagged }: JudgedQuery, { practices }: Pick<Catalogue, 'practices'>): Judgments {
  const grades = new Map<string, number>();
  for (const { grade, ...conditions } of tagged ?? []) {
    const all = Object.entries(conditions) as [Condition, string[]][];
    for (const practice of practices) {
      const holds = all.every(([name, values]) => valuesOf[name](practice).some((value) => values.includes(value)));
      if (holds) grades.set(practice.id, Math.max(grade, grades.get(practice.id) ?? 0));
    }
  }
  const known = new Set(practices.map(({ id }) => id));
  for (const [id, grade] of Object.entries(relevant)) if (known.has(id)) grades.set(id, grade);
  return new Map([...grades].filter(([, grade]) => grade > 0));
}
