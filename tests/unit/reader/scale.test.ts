import { expect, it } from 'vitest';
import { readFiles } from '../../../src/reader/readContent.ts';
import { over } from './fixtures.ts';

const record = (number: number, source: string) => `---
title: Practice number ${number}
summary: A practice made to see that many of them are checked.
kind: service
scope: national
focusAreas: ["2.1"]
countries:
  - code: MD
evidence: described
externalIds:
  gfmdPpd: ${number + 1}
sources:
  - id: ${source}
added: 2026-01-15
---

What the source says of it.
`;

it('checks 10,000 records and finds the one problem in them', { timeout: 300_000 }, () => {
  const encoder = new TextEncoder();
  const files = Array.from({ length: 10_000 }, (_, number) => ({
    path: `practices/practice-${number}.md`,
    bytes: encoder.encode(record(number, number === 7_777 ? 'reprot' : 'report')),
  }));
  const { problems, counts } = readFiles(over(files));
  expect(problems).toEqual([
    {
      rule: 'dangling-reference',
      file: 'practices/practice-7777.md',
      line: 13,
      column: 9,
      message: 'There is no record in sources "reprot".',
      remedy: 'Did you mean "report"?',
    },
  ]);
  expect(counts.records).toBe(10_000 + 7);
});
