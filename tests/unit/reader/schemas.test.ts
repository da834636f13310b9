import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fieldReference } from '../../../src/schema/fieldReference.ts';
import { collections, vocabularies } from '../../../src/schema/index.ts';
import { jsonSchemas } from '../../../src/schema/jsonSchema.ts';

const script = fileURLToPath(new URL('../../../scripts/schemas.ts', import.meta.url));

describe('generated schemas', () => {
  it('are in step with src/schema', { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('cover every collection and vocabulary, and are closed', () => {
    const schemas = jsonSchemas();
    expect([...schemas.keys()]).toEqual([
      ...Object.keys(collections).map((name) => `${name}.schema.json`),
      ...Object.keys(vocabularies).map((name) => `vocabularies/${name}.schema.json`),
    ]);
    expect(schemas.get('practices.schema.json')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
    expect(schemas.get('vocabularies/themes.schema.json')).toMatchObject({
      type: 'array',
      items: { additionalProperties: false },
    });
  });

  it('describe every field', () => {
    expect(
      fieldReference()
        .split('\n')
        .filter((line) => /\|\s+\|$/.test(line)),
    ).toEqual([]);
  });
});
