import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { targetAt } from './references.ts';
import type { RuleId } from './ruleIds.ts';
import { describeField, knownKeys } from './schemaPaths.ts';
import { unknownThing } from './things.ts';
import { article, count, excerpt, kindOf, length, nameOf } from './wording.ts';
import type { Path, YamlData } from './yamlDocument.ts';

type Issue = z.core.$ZodIssue;

/** One issue with all that a message about it needs. */
interface Case {
  schema: z.ZodType;
  path: Path;
  /** The field as messages name it, and the last name in its path. */
  name: string;
  key: string;
  found: unknown;
  problem: (rule: RuleId, message: string, remedy: string, at?: ReturnType<YamlData['at']>) => Problem;
  at: YamlData['at'];
}

const dayKeys = new Set(['added', 'lastVerified', 'accessed']);
const dateKeys = new Set([...dayKeys, 'published', 'adopted', 'start', 'end']);
const dateRemedy = (key: string) =>
  dayKeys.has(key)
    ? 'Write a day that exists as YYYY-MM-DD, such as 2026-01-31.'
    : 'Write a year, a month or a day that exists: 2008, 2008-11 or 2008-11-30.';
const linkKeys = new Set(['url', 'exactMatch']);

/** Turns what zod found into problems with the rule, the place in the file and a remedy; `prefix` is the row of a vocabulary. */
export function schemaProblems(
  file: string,
  schema: z.ZodType,
  error: z.ZodError,
  yaml: YamlData,
  prefix: Path = [],
): Problem[] {
  const at: YamlData['at'] = (path, of) => yaml.at([...prefix, ...path], of);
  const problems = error.issues.flatMap(flatten).flatMap((issue) => {
    const { path } = issue;
    const name = nameOf(path, prefix.length ? 'the row' : 'the record');
    const key = String([...path].reverse().find((step) => typeof step === 'string') ?? '');
    const found = [...prefix, ...path].reduce<unknown>(
      (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
      yaml.data,
    );
    const problem: Case['problem'] = (rule, message, remedy, where = at(path)) => ({
      rule,
      file,
      ...where,
      message: message.charAt(0).toUpperCase() + message.slice(1),
      remedy,
    });
    return describe(issue, { schema, path, name, key, found, problem, at });
  });
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

/** Picks, of the branches of a union, the one that the value comes nearest to. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const cost = (branch: Issue[]) =>
    branch.reduce(
      (sum, one) => sum + (one.code === 'unrecognized_keys' ? 2 * one.keys.length : one.path.length === 0 ? 100 : 1),
      0,
    );
  const best = [...issue.errors].sort((a, b) => cost(a) - cost(b))[0] ?? [];
  return best.flatMap((one) => flatten({ ...one, path: [...issue.path, ...one.path] }));
}

function describe(issue: Issue, one: Case): Problem[] {
  const { schema, path, name, key, found, problem } = one;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((unknown) => unknownKey(unknown, one));
  if (issue.code === 'invalid_key') return [unknownKey(String(path.at(-1)), { ...one, path: path.slice(0, -1) })];
  if (key === 'sources' && path.length === 1 && (found === undefined || found === null || issue.code === 'too_small')) {
    return [
      problem(
        'missing-source',
        'The record names no source.',
        `Name at least one under "sources": ${describeField(schema, path)}.`,
      ),
    ];
  }
  if (issue.code === 'invalid_type') return [wrongType(issue.expected, one)];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (found === null) return [wrongType('string', one)];
    if (found === undefined)
      return [problem('missing-key', `The field ${name} is missing.`, `Add "${key}", one of: ${values.join(', ')}.`)];
    return [
      problem(
        'unknown-value',
        `${name} is ${excerpt(found)}, which is not among the values it may have.`,
        didYouMean(String(found), values, `It may be: ${values.join(', ')}.`),
      ),
    ];
  }
  const target = targetAt(path);
  const thing = target && unknownThing(target);
  if (thing && thing.rule !== 'dangling-reference' && typeof found !== 'object') {
    return [problem(thing.rule, `There is no ${thing.noun} ${excerpt(found)}.`, thing.remedy)];
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return [wrongSize(issue, one)];
  if (dateKeys.has(key)) {
    return [
      problem('impossible-date', `${name} is ${excerpt(found)}, which is not a date that exists.`, dateRemedy(key)),
    ];
  }
  if (linkKeys.has(key)) {
    return [
      problem(
        'invalid-link',
        `${name} is ${excerpt(found)}, which is not a web address.`,
        'Give the full address, beginning with http:// or https://.',
      ),
    ];
  }
  return [
    problem(
      'invalid-value',
      `${name} is ${excerpt(found)}: it ${issue.message}.`,
      `What is wanted: ${describeField(schema, path)}.`,
    ),
  ];
}

function unknownKey(unknown: string, { schema, path, problem, at }: Case): Problem {
  const known = knownKeys(schema, path);
  const message = `There is no field "${unknown}"${path.length ? ` in ${nameOf(path, '')}` : ''}.`;
  const remedy = known.includes(unknown)
    ? 'It does not go with the other fields here: a source is either a record (id, locator, url) or a web page described in full.'
    : path.length === 0 && unknown === 'id'
      ? 'The name of the file is the id: delete this line.'
      : didYouMean(unknown, known, `The fields are: ${known.join(', ')}.`);
  return problem('unknown-key', message, remedy, at([...path, unknown], 'key'));
}

function wrongType(expected: string, { schema, path, name, key, found, problem }: Case): Problem {
  if (found === undefined)
    return problem('missing-key', `The field ${name} is missing.`, `Add "${key}": ${describeField(schema, path)}.`);
  const message = `${name} is ${kindOf(found)} where ${article(expected)} is wanted.`;
  if (linkKeys.has(key) && expected === 'string')
    return problem('invalid-link', message, 'Give the full address, beginning with http:// or https://.');
  if (path.length === 0)
    return problem(
      'wrong-type',
      message,
      'Write fields, one on a line, each as a name, a colon, a space and the value.',
    );
  if (found === null)
    return problem(
      'wrong-type',
      message,
      `Fill it in (${describeField(schema, path)}), or delete the line if the field is optional.`,
    );
  if (expected === 'object')
    return problem(
      'wrong-type',
      message,
      `Write its fields with their names; they are: ${knownKeys(schema, path).join(', ')}.`,
    );
  if (expected === 'array')
    return problem(
      'wrong-type',
      message,
      'Put each item on a line of its own after a hyphen and a space, or all in square brackets.',
    );
  if (expected === 'string' && typeof found !== 'object' && !dateKeys.has(key))
    return problem('wrong-type', message, 'Put it in quotes, as it should be read.');
  if (dateKeys.has(key)) return problem('wrong-type', message, dateRemedy(key));
  if (typeof found === 'string' && /^(?:int|number)$/.test(expected) && /^\d+$/.test(found))
    return problem('wrong-type', message, 'Write it without quotes.');
  return problem('wrong-type', message, `What is wanted: ${describeField(schema, path)}.`);
}

function wrongSize(
  issue: Issue & { code: 'too_big' | 'too_small' },
  { schema, path, name, key, found, problem }: Case,
): Problem {
  const most = issue.code === 'too_big';
  const limit = Number(most ? issue.maximum : issue.minimum) + (issue.inclusive === false ? (most ? -1 : 1) : 0);
  if (typeof found === 'number') {
    return problem(
      'invalid-value',
      `${name} is ${found}: it may be at ${most ? 'most' : 'least'} ${limit}.`,
      `What is wanted: ${describeField(schema, path)}.`,
    );
  }
  const size = length(found);
  if (most) {
    return problem(
      key === 'summary' ? 'summary-too-long' : 'too-long',
      `${name} has ${count(size, 'character')}; it may have ${limit}.`,
      `Shorten it by ${size - limit}.`,
    );
  }
  if (Array.isArray(found)) {
    return problem(
      'too-short',
      `${name} has ${count(size, 'item')}; it needs at least ${limit}.`,
      'Add what is missing, or delete the field if it is optional.',
    );
  }
  return problem(
    'too-short',
    `${name} has ${count(size, 'character')}; it needs at least ${limit}.`,
    `What is wanted: ${describeField(schema, path)}.`,
  );
}
