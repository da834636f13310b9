import { z } from 'zod';
import { collections, vocabularies } from './index.ts';

/** JSON Schemas (draft 2020-12) by file name: one per collection for a record's front matter, one per vocabulary for its list. */
export function jsonSchemas(): Map<string, object> {
  const records = Object.entries(collections).map(
    ([name, { schema }]) =>
      [`${name}.schema.json`, titled(schema, `Front matter of a record in content/${name}`)] as const,
  );
  const lists = Object.entries(vocabularies).map(
    ([name, { schema }]) =>
      [
        `vocabularies/${name}.schema.json`,
        titled(z.array(schema), `Rows of content/vocabularies/${name}.yaml`),
      ] as const,
  );
  return new Map<string, object>([...records, ...lists]);
}

function titled(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return { $schema, title, ...rest };
}
