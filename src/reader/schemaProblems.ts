import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlData } from './yamlDocument.ts';

type Issue = z.core.$ZodIssue;

const dateKeys = new Set(['added', 'lastVerified', 'accessed', 'published', 'adopted', 'start', 'end']);
const linkKeys = new Set(['url', 'exactMatch']);
const lastName = (path: Path) => String([...path].reverse().find((step) => typeof step === 'string') ?? '');

/** Turns what zod found into problems with the rule, the place in the file and a remedy. */
export function schemaProblems(file: string, schema: z.ZodType, error: z.ZodError, yaml: YamlData, prefix: Path = []): Problem[] {
  return error.issues.flatMap((issue) => flatten(issue, yaml, prefix)).flatMap((issue) => describe(file, schema, issue, yaml, prefix));
}

/** Picks, of the branches of a union, the one that the value comes nearest to. */
function flatten(issue: Issue, yaml: YamlData, prefix: Path): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const cost = (branch: Issue[]) =>
    branch.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? 2 * one.keys.length : one.path.length === 0 ? 100 : 1), 0);
  const best = [...issue.errors].sort((a, b) => cost(a) - cost(b))[0] ?? [];
  return best.flatMap((one) => flatten({ ...one, path: [...issue.path, ...one.path] } as Issue, yaml, prefix));
}

function describe(file: string, schema: z.ZodType, issue: Issue, yaml: YamlData, prefix: Path): Problem[] {
  const path = [...prefix, ...issue.path];
  const name = path.map(String).join('.').replace(/\.(\d+)/g, '[$1]') || 'the record';
  const key = lastName(issue.path);
  const found = valueAt(yaml.data, path);
  const problem = (rule: string, message: string, remedy: string, at = yaml.at(path)): Problem => ({ rule, file, ...at, message, remedy });

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((unknown) =>
      problem('unknown-key', `There is no field "${unknown}"${issue.path.length ? ` in ${name}` : ''}.`,
        didYouMean(unknown, known, `The fields are: ${known.join(', ')}.`), yaml.at([...path, unknown], 'key')));
  }
  if (issue.code === 'invalid_type' && found === undefined) {
    const rule = key === 'sources' ? 'missing-source' : 'missing-key';
    return [problem(rule, `The field "${name}" is missing.`, `Add "${key}": ${describeField(schema, issue.path)}.`)];
  }
  if (key === 'sources' && issue.code === 'too_small') {
    return [problem('missing-source', 'The record names no source.', 'Name at least one source under "sources".')];
  }
  if (issue.code === 'invalid_type') {
    const link = linkKeys.has(key) && issue.expected === 'string';
    return [problem(link ? 'invalid-link' : 'wrong-type', `"${name}" is ${kindOf(found)} where ${article(issue.expected)} is wanted.`, `Write it as ${describeField(schema, issue.path)}.`)];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [problem('unknown-value', `"${name}" is "${String(found)}", which is not among the values it may have.`, didYouMean(String(found), values, `It may be: ${values.join(', ')}.`))];
  }
  if (issue.code === 'too_big' && typeof found === 'string') {
    const rule = key === 'summary' ? 'summary-too-long' : 'too-long';
    return [problem(rule, `"${name}" has ${found.length} characters; it may have ${String(issue.maximum)}.`, `Shorten it by ${found.length - Number(issue.maximum)} characters.`)];
  }
  if (issue.code === 'too_small') {
    return [problem('too-short', `"${name}" is too short or too small: at least ${String(issue.minimum)} wanted.`, `Write it as ${describeField(schema, issue.path)}.`)];
  }
  if (dateKeys.has(key)) {
    return [problem('impossible-date', `"${name}" is "${String(found)}", which is not a date that exists.`, 'Write a year, a month or a day that exists: 2008, 2008-11 or 2008-11-30.')];
  }
  if (linkKeys.has(key)) {
    return [problem('invalid-link', `"${name}" is "${String(found)}", which is not a web address.`, 'Give the full address, beginning with http:// or https://.')];
  }
  return [problem('invalid-value', `"${name}" is "${String(found)}": it ${issue.message}.`, `Write it as ${describeField(schema, issue.path)}.`)];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `text ("${value}")` : `a ${typeof value} (${String(value)})`;
}

const names: Record<string, string> = { string: 'text', int: 'whole number', object: 'group of fields', array: 'list' };
const article = (expected: string) => `a ${names[expected] ?? expected}`.replace('a text', 'text');

/** The schemas that lie at a path, unions opened and wrappers (optional, pipe) taken off. */
function schemasAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  const def = (schema as z.ZodType).def as unknown as Record<string, unknown> & { type: string };
  if (def.type === 'optional' || def.type === 'nullable') return schemasAt(def['innerType'] as z.ZodType, path);
  if (def.type === 'union') return (def['options'] as z.ZodType[]).flatMap((option) => schemasAt(option, path));
  if (path.length === 0) return [schema];
  const [step, ...rest] = path;
  if (def.type === 'object') {
    const child = (def['shape'] as Record<PropertyKey, z.ZodType>)[step as string];
    return child ? schemasAt(child, rest) : [];
  }
  if (def.type === 'array') return schemasAt(def['element'] as z.ZodType, rest);
  if (def.type === 'record') return schemasAt(def['valueType'] as z.ZodType, rest);
  return [];
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((one) => Object.keys(((one as z.ZodType).def as { shape?: object }).shape ?? {})))];
}

function describeField(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const text = describedAt(schema, path.slice(0, length));
    if (text) return text.charAt(0).toLowerCase() + text.slice(1);
  }
  return 'the field reference says';
}

/** The description nearest the outside of the schema at a path (an optional field carries its own). */
function describedAt(schema: z.ZodType, path: Path): string | undefined {
  const parents = schemasAt(schema, path.slice(0, -1));
  for (const parent of parents) {
    const shape = ((parent as z.ZodType).def as { shape?: Record<PropertyKey, z.ZodType> }).shape;
    const field = shape?.[path.at(-1) as string];
    if (field?.description) return field.description;
  }
  return (schemasAt(schema, path)[0] as z.ZodType | undefined)?.description;
}
