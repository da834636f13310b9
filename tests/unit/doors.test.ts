import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/paths.ts';

const eslint = new ESLint({
  cwd: repositoryRoot,
  // type information is of no use here, and the files need not exist
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports',
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(repositoryRoot, file) });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('the linter shuts these doors', () => {
  test.each([
    ['src/schema/example.ts', "import { x } from '../reader/content.ts';"],
    ['src/schema/example.ts', "import yaml from 'yaml';"],
    ['src/places/example.ts', "import { x } from '../catalogue/lists.ts';"],
    ['src/reader/example.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/reader/rules/example.ts', "import { x } from '../../catalogue/lists.ts';"],
    ['src/catalogue/example.ts', "import { x } from '../reader/readContent.ts';"],
    ['src/catalogue/example.ts', "import { join } from 'path';"],
    ['src/search/example.ts', "import { x } from '../components/Links.astro';"],
    ['src/client/example.ts', "import type { X } from '../catalogue/types.ts';"],
    ['src/client/example.ts', "import { z } from 'zod';"],
    ['src/i18n/example.ts', "import { x } from '../site/links.ts';"],
    ['src/site/example.ts', "import { getCollection } from 'astro:content';"],
    ['src/components/Example.astro', "---\nimport { x } from '../../scripts/paths.ts';\n---\n"],
  ])('%s: %s', async (file, code) => {
    expect(await complaints(file, code)).toHaveLength(1);
  });
});

describe('and leaves these open', () => {
  test.each([
    ['src/schema/example.ts', "import { z } from 'zod';"],
    ['src/reader/files.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/reader/rules/example.ts', "import { x } from '../../schema/index.ts';"],
    ['src/catalogue/example.ts', "import type { X } from '../reader/content.ts';"],
    ['src/client/example.ts', "import { x } from '../search/engine.ts';"],
    ['src/pages/example.astro', "---\nimport type { GetStaticPaths } from 'astro';\n---\n"],
    ['scripts/example.ts', "import { x } from '../src/reader/readContent.ts';"],
  ])('%s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
