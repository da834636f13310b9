import { z } from 'zod';
import { collections, vocabularies } from './index.ts';

interface Node {
  type?: string;
  format?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  anyOf?: Node[];
  additionalProperties?: Node | boolean;
  examples?: unknown[];
  minLength?: number;
  maxLength?: number;
}

/** The field reference as Markdown: a table per record type and vocabulary, from the descriptions in the schemas. */
export function fieldReference(): string {
  return (
    [
      '# Field reference',
      '',
      'This page is generated from `src/schema` by `npm run schemas`; change the descriptions there.',
      '',
      'A name such as `countries[].code` is the field `code` of each item of the list `countries`. No other fields are accepted.',
      '',
      '## Records',
      '',
      ...Object.entries(collections).flatMap(([name, { schema, body }]) =>
        section(name, `One file per record, \`content/${name}/<id>.md\`; text below the fields is ${body}.`, schema),
      ),
      '## Vocabularies',
      '',
      ...Object.entries(vocabularies).flatMap(([name, { schema }]) =>
        section(name, `One list, \`content/vocabularies/${name}.yaml\`; each row has these fields.`, schema),
      ),
    ]
      .join('\n')
      .trimEnd() + '\n'
  );
}

function section(name: string, intro: string, schema: z.ZodType): string[] {
  const rows = fields(z.toJSONSchema(schema, { io: 'input' }) as Node, '', '');
  return [
    `### ${name}`,
    '',
    intro,
    '',
    '| field | required | values | what it says |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
}

function fields(node: Node, prefix: string, form: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const cells = [
      `\`${name}\``,
      `${node.required?.includes(key) ? 'yes' : 'no'}${form}`,
      values(field),
      cell(field.description ?? ''),
    ];
    return [`| ${cells.join(' | ')} |`, ...below(field, name)];
  });
}

/** Rows of the groups inside a field; branches of a choice follow one another. */
function below(field: Node, name: string): string[] {
  if (field.items) return below(field.items, `${name}[]`);
  const forms = (field.anyOf ?? []).filter((branch) => branch.properties);
  if (forms.length > 1) return forms.flatMap((branch, index) => fields(branch, `${name}.`, ` (form ${index + 1})`));
  return fields(forms[0] ?? field, `${name}.`, '');
}

function values(field: Node): string {
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (field.examples) return `text such as ${field.examples.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (field.anyOf?.every((branch) => branch.properties))
    return field.anyOf.length > 1 ? `group, in one of ${field.anyOf.length} forms` : 'group';
  if (field.anyOf) return [...new Set(field.anyOf.map(values))].join(' or ');
  if (field.items) return `list of ${values(field.items)}`;
  if (field.properties) return 'group';
  if (field.type === 'object') return 'lists by language';
  if (field.type === 'integer') return 'whole number';
  if (field.format === 'uri') return 'web address';
  if (field.format === 'date') return 'day';
  if (field.type !== 'string') return field.type ?? '';
  const size = [
    field.minLength && field.minLength > 1 ? `at least ${field.minLength}` : '',
    field.maxLength ? `at most ${field.maxLength}` : '',
  ].filter(Boolean);
  return size.length ? `text, ${size.join(', ')} characters` : 'text';
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
