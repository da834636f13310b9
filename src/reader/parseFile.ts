import { collections, vocabularies, type CollectionName, type VocabularyName } from '../schema/index.ts';
import { bodyProblems, parseBody } from './body.ts';
import type { ContentRecord, ContentRow } from './content.ts';
import type { ContentFile } from './files.ts';
import { decode, splitFrontMatter } from './frontMatter.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schemaProblems.ts';
import { parseYaml, type YamlData } from './yamlDocument.ts';

/** What one file gives: a record, the rows of a vocabulary, or problems. */
export interface Parsed {
  record?: ContentRecord;
  rows?: ContentRow[];
  problems: Problem[];
}

const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);
const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularies, name);

/** Reads one file of the content folder by where it lies: a record of a collection, or a vocabulary. */
export function parseFile({ path, bytes }: ContentFile): Parsed {
  const fault = (problem: Omit<Problem, 'file'>): Parsed => ({ problems: [{ ...problem, file: path }] });
  const text = decode(bytes);
  if (typeof text !== 'string') return fault(text);
  const [, folder = '', name = '', ending = ''] = /^([^/]+)\/([^/]+)\.(md|yaml)$/.exec(path) ?? [];
  if (ending === 'md' && isCollection(folder)) return parseRecord(path, folder, name, text);
  if (ending === 'yaml' && folder === 'vocabularies' && isVocabulary(name)) return parseVocabulary(path, name, text);
  return fault({
    rule: 'file-place', line: 1, column: 1, message: 'No record type is kept in a file of this name and place.',
    remedy: `Records lie in ${Object.keys(collections).join(', ')} as .md; vocabularies are ${Object.keys(vocabularies).map((v) => `vocabularies/${v}.yaml`).join(', ')}.`,
  });
}

function parseRecord(file: string, collection: CollectionName, id: string, text: string): Parsed {
  const { schema, idPattern, headings, body: bodyKind } = collections[collection];
  const problems: Problem[] = [];
  if (!idPattern.test(id)) {
    problems.push({
      rule: 'file-name', file, line: 1, column: 1, message: `"${id}" is not a valid id for a record in ${collection}.`,
      remedy: 'Name the file with lower-case letters and digits, words joined by single hyphens (clusters: 1.md; focus areas: 2.1.md).',
    });
  }
  const parts = splitFrontMatter(text);
  if ('rule' in parts) return { problems: [...problems, { ...parts, file }] };
  const yaml = parseYaml(parts.yaml);
  if (Array.isArray(yaml)) problems.push(...yaml.map((one) => ({ ...one, file })));
  const body = parseBody(parts.body);
  if (!body && bodyKind === 'required') {
    problems.push({ rule: 'empty-body', file, line: parts.bodyOffset + 1, column: 1, message: 'There is no text below the front matter.', remedy: 'Say in a few sentences what the cited source says.' });
  }
  if (body) problems.push(...bodyProblems(file, body, parts.bodyOffset, headings));
  if (Array.isArray(yaml)) return { problems };

  const result = schema.safeParse(yaml.data ?? {});
  if (!result.success) return { problems: [...problems, ...schemaProblems(file, schema, result.error, yaml)] };
  const record = { id, collection, file, data: result.data, body, bodyOffset: parts.bodyOffset, at: yaml.at } as ContentRecord;
  return { record, problems };
}

function parseVocabulary(file: string, vocabulary: VocabularyName, text: string): Parsed {
  const yaml = parseYaml(text);
  if (Array.isArray(yaml)) return { problems: yaml.map((one) => ({ ...one, file })) };
  if (!Array.isArray(yaml.data)) {
    return { problems: [{ rule: 'wrong-type', file, line: 1, column: 1, message: 'A vocabulary is a list.', remedy: 'Begin each row with a hyphen.' }] };
  }
  const { schema } = vocabularies[vocabulary];
  const rows: ContentRow[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of yaml.data.entries()) {
    const at: YamlData['at'] = (path, of) => yaml.at([index, ...path], of);
    const result = schema.safeParse(value);
    if (result.success) rows.push({ vocabulary, file, data: result.data, at } as ContentRow);
    else problems.push(...schemaProblems(file, schema, result.error, yaml, [index]));
  }
  return { rows, problems };
}
