import type { z } from 'zod';
import { collections, vocabularies, type CollectionName, type VocabularyName } from '../schema/index.ts';
import { bodyProblems, parseBody, tooIntricate } from './body.ts';
import type { ContentRecord, ContentRow, Draft } from './content.ts';
import { decode } from './decode.ts';
import type { ContentFile } from './files.ts';
import { splitFrontMatter, type Parts } from './frontMatter.ts';
import { placeOf, places } from './place.ts';
import type { Fault, Problem } from './problem.ts';
import { schemaProblems } from './schemaProblems.ts';
import { parseYaml, type YamlData } from './yamlDocument.ts';

/** What one file gives: a record, the rows of a vocabulary, or problems. */
export interface Parsed {
  record?: ContentRecord;
  /** What can be made of a record that breaks its schema. */
  draft?: Draft;
  rows?: ContentRow[];
  /** Keys of rows that are there and have problems; null where the whole vocabulary could not be read. */
  brokenRows?: string[] | null;
  problems: Problem[];
}

/** Reads one file of the content folder by where it lies: a record of a collection, or a vocabulary. */
export function parseFile({ path, bytes }: ContentFile): Parsed {
  const place = placeOf(path);
  if (!place) {
    return {
      problems: [
        {
          rule: 'file-place',
          file: path,
          line: 1,
          column: 1,
          message: 'No record or vocabulary is kept in a file of this name and place.',
          remedy: places(path),
        },
      ],
    };
  }
  const text = decode(bytes);
  if (typeof text !== 'string') return { brokenRows: null, problems: [{ ...text, file: path }] };
  return 'vocabulary' in place
    ? parseVocabulary(path, place.vocabulary, text)
    : parseRecord(path, place.collection, place.id, text);
}

function parseRecord(file: string, collection: CollectionName, id: string, text: string): Parsed {
  const { schema, idPattern } = collections[collection];
  const faults: Fault[] = [];
  if (!idPattern.test(id)) {
    faults.push({
      rule: 'file-name',
      line: 1,
      column: 1,
      message: `"${id}" is not a valid id for a record in ${collection}.`,
      remedy:
        'Name the file with lower-case letters and digits, words joined by single hyphens (clusters: 1.md; focus areas: 2.1.md).',
    });
  }
  const inFile = (list: readonly Fault[]): Problem[] => list.map((fault) => ({ ...fault, file }));
  const parts = splitFrontMatter(text);
  if ('rule' in parts) return { problems: inFile([...faults, parts]) };
  const yaml = parseYaml(parts.yaml);
  if (Array.isArray(yaml)) faults.push(...yaml);
  const { body, problems } = readBody(file, collection, parts);
  problems.unshift(...inFile(faults));
  if (Array.isArray(yaml)) return { problems };

  const result = schema.safeParse(yaml.data ?? {});
  const common = { id, collection, file, body, bodyOffset: parts.bodyOffset, at: yaml.at };
  if (result.success) return { record: { ...common, data: result.data }, problems };
  const found = schemaProblems(file, schema, result.error, yaml);
  const { sound, faulty } = sortFields(schema.shape, yaml.data);
  const places = new Set(found.map(({ line, column }) => `${line}:${column}`));
  return {
    draft: { ...common, data: sound, faulty: { data: faulty, places } },
    problems: [...problems, ...found],
  };
}

/** Fields that are in order, as the schema makes them, and those that are not, as they are written. */
function sortFields(shape: Record<string, z.ZodType>, data: unknown): { sound: object; faulty: object } {
  const fields = Object.entries(shape).map(([key, field]) => {
    const value =
      typeof data === 'object' && data !== null && Object.hasOwn(data, key)
        ? (data as Record<string, unknown>)[key]
        : undefined;
    return { key, value, result: field.safeParse(value) };
  });
  return {
    sound: Object.fromEntries(fields.flatMap(({ key, result }) => (result.success ? [[key, result.data]] : []))),
    faulty: Object.fromEntries(fields.flatMap(({ key, value, result }) => (result.success ? [] : [[key, value]]))),
  };
}

function readBody(
  file: string,
  collection: CollectionName,
  parts: Parts,
): { body: ContentRecord['body']; problems: Problem[] } {
  const { headings, body: bodyKind } = collections[collection];
  const intricate = tooIntricate(parts.body, parts.bodyOffset);
  if (intricate) return { body: null, problems: [{ ...intricate, file }] };
  const body = parseBody(parts.body);
  if (body) return { body, problems: bodyProblems(file, body, parts.bodyOffset, headings) };
  if (bodyKind === 'optional') return { body, problems: [] };
  return {
    body,
    problems: [
      {
        rule: 'empty-body',
        file,
        line: parts.bodyOffset + (parts.body === '' ? 0 : 1),
        column: 1,
        message: 'There is no text below the front matter.',
        remedy: 'Say in a few sentences what the cited source says.',
      },
    ],
  };
}

function parseVocabulary(file: string, vocabulary: VocabularyName, text: string): Parsed {
  const yaml = parseYaml(text);
  if (Array.isArray(yaml)) return { brokenRows: null, problems: yaml.map((one) => ({ ...one, file })) };
  if (!Array.isArray(yaml.data)) {
    return {
      brokenRows: null,
      problems: [
        {
          rule: 'wrong-type',
          file,
          line: 1,
          column: 1,
          message: 'A vocabulary is a list of rows.',
          remedy: 'Begin each row with a hyphen and a space.',
        },
      ],
    };
  }
  const { schema, key } = vocabularies[vocabulary];
  const rows: ContentRow[] = [];
  const brokenRows: string[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of yaml.data.entries()) {
    const at: YamlData['at'] = (path, of) => yaml.at([index, ...path], of);
    const result = schema.safeParse(value);
    if (result.success) {
      rows.push({ vocabulary, file, data: result.data, at });
      continue;
    }
    problems.push(...schemaProblems(file, schema, result.error, yaml, [index]));
    brokenRows.push(
      key && typeof value === 'object' && value !== null ? String((value as Record<string, unknown>)[key]) : '',
    );
  }
  return { rows, brokenRows, problems };
}
