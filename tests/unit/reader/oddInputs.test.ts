import { describe, expect, it } from 'vitest';
import { problemsWith } from './fixtures.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const rest = '\nsummary: Who does what, and where.\n---\nText.\n';

/** Odd files and the first problem that each gives, as `line:column rule`. */
const cases: Record<string, [input: string | Uint8Array, first: string]> = {
  'an empty file': ['', '1:1 front-matter-missing'],
  'only three hyphens': ['---', '1:1 front-matter-unclosed'],
  'empty front matter': ['---\n---', '1:1 missing-key'],
  'an image': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), '1:1 not-utf8'],
  'a NUL': ['---\ntitle: a\u0000b\n---\n', '2:9 control-character'],
  'a NUL written as an escape': [`---\ntitle: "a\\u0000b"${rest}`, '2:8 control-character'],
  'lone carriage returns': ['---\rtitel: x\r---\rText.', '2:1 missing-key'],
  'a list as front matter': ['---\n- a\n---\nText.', '2:1 wrong-type'],
  'a scalar as front matter': ['---\nhello\n---\nText.', '2:1 wrong-type'],
  'a tab as indentation': ['---\ntitle: x\nperiod:\n\tstart: 2008\n---\nText.', '4:1 invalid-yaml'],
  'a line without a colon': ['---\ntitle x\nkind: law\n---\nText.', '2:1 invalid-yaml'],
  'a quotation mark left open': ['---\ntitle: "abc\nkind: law\n---\nText.', '4:1 invalid-yaml'],
  '"--- js"': ['--- js\nx\n---\n', '1:5 front-matter-language'],
  '"---json"': ['---json\n{}\n---\n', '1:4 front-matter-language'],
  '";;;"': [';;;\n{}\n;;;\n', '1:1 front-matter-missing'],
  TOML: ['+++\na = 1\n+++\n', '1:1 front-matter-missing'],
  'four hyphens': ['----\ntitle: x\n----\n', '1:1 front-matter-missing'],
  'two documents': ['---\ntitle: x\n...\nkind: law\n---\nText.', '4:1 invalid-yaml'],
  'ten thousand brackets': [`---\na: ${'['.repeat(10_000)}\n---\nText.`, '2:54 invalid-yaml'],
  'ten thousand hyphens': [`---\n${'- '.repeat(10_000)}a\n---\nText.`, '2:1 invalid-yaml'],
  'a merge key with an alias': ['---\na: &x { b: 1 }\n<<: *x\n---\nText.', '2:7 yaml-alias'],
  'an alias bomb': [
    `---\na: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [*a, *a]`).join('\n')}\n---\nText.`,
    '2:10 yaml-alias',
  ],
  'a list as the name of a field': ['---\n? [a, b]\n: c\n---\nText.', '2:3 invalid-yaml'],
};

describe('the reader', () => {
  it.each(Object.entries(cases))('survives %s', (_, [input, first]) => {
    const [problem] = problemsWith('practices/other.md', input);
    if (first === '2:10 yaml-alias') expect(problem?.rule).toBe('yaml-alias');
    else expect(`${problem?.line}:${problem?.column} ${problem?.rule}`).toBe(first);
    expect(problem?.remedy).toMatch(/\.$/);
  });

  it.each(['__proto__', 'constructor', 'toString', '<<'])('takes %s for an unknown field', (key) => {
    const found = problemsWith('practices/other.md', `---\n${key}: 1${rest}`).filter(
      ({ rule }) => rule === 'unknown-key',
    );
    expect(found).toMatchObject([{ line: 2, column: 1 }]);
    expect(Object.prototype).not.toHaveProperty('1');
  });

  it('reads a line of 255 KiB and bodies full of marks', () => {
    expect(
      problemsWith('practices/other.md', `---\ntitle: ${'a'.repeat(255 * 1024)}${rest}`).some(
        ({ rule }) => rule === 'too-long',
      ),
    ).toBe(true);
    for (const mark of ['>', '[^a]', '[a](']) {
      const problems = problemsWith('practices/other.md', `---\ntitle: x\n---\n\nText.\n${mark.repeat(10_000)}\n`);
      expect(problems.find(({ rule }) => rule === 'body-too-intricate')).toMatchObject({ line: 6 });
    }
  });

  it('accepts a byte-order mark and CRLF, and keeps the lines', () => {
    const [problem] = problemsWith(
      'sources/other.md',
      encode('\uFEFF---\r\ntitle: Another report\r\nkind: x\r\n---\r\n'),
    ).filter(({ rule }) => rule === 'unknown-key');
    expect(problem).toMatchObject({ line: 3, column: 1 });
  });

  it('places problems of the body below the front matter', () => {
    const problems = problemsWith('practices/other.md', '---\nkind: law\n---\n\n\nA <b>word</b>.\n').filter(
      ({ rule }) => rule === 'raw-html',
    );
    expect(problems).toMatchObject([
      { line: 6, column: 3 },
      { line: 6, column: 10 },
    ]);
  });

  it('reports references of a record that has other problems, and none of those that point at it', () => {
    const broken =
      '---\ntitle: Another\nkind: nothing\nrelated: [exampel]\ncountries:\n  - code: UK\n  - cod: MD\n---\nText, see [it](gone.md).\n';
    const rules = problemsWith('practices/other.md', broken).map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        'unknown-value',
        'dangling-reference',
        'unknown-country',
        'unknown-key',
        'dangling-link',
      ]),
    );
    expect(
      problemsWith('sources/report.md', '---\ntitle: x\n---\n').every(({ file }) => file === 'sources/report.md'),
    ).toBe(true);
  });

  it.each([
    ['', '1:1 wrong-type'],
    ['a: 1', '1:1 wrong-type'],
    ['- 1', '1:3 wrong-type'],
    ['-\n- []', '1:2 wrong-type'],
    ['- id: "10.7"\n  label: { en: x, xx: y }\n  url: https://example.org', '2:19 unknown-key'],
  ])('reports a vocabulary that reads %j', (text, first) => {
    const [problem] = problemsWith('vocabularies/sdg-targets.yaml', text);
    expect(`${problem?.line}:${problem?.column} ${problem?.rule}`).toBe(first);
  });
});
