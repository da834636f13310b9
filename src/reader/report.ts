import type { Problem } from './problem.ts';
import { count } from './wording.ts';

export const formats = ['text', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/** What a report is made of: the problems, sorted, and how much was read. */
export interface Findings {
  problems: readonly Problem[];
  counts: { files: number; records: number };
}

/** Text on one line, without characters that a terminal would obey. */
const printable = (value: string) => value.replace(/[\s\p{Cc}]+/gu, ' ');

function text({ problems, counts }: Findings, folder: string): string {
  const lines = problems.map(
    ({ rule, file, line, column, message, remedy }) =>
      `${printable(`${folder}/${file}`)}:${line}:${column}  ${printable(message)}\n    ${printable(remedy)} (${rule})\n`,
  );
  const read = `${count(counts.files, 'file')} read, ${count(counts.records, 'record')}`;
  if (lines.length === 0) return `${read}, no problem.\n`;
  return `${lines.join('\n')}\n${read}, ${count(lines.length, 'problem')}.\nEach rule, named in brackets, is explained in docs/rules/<rule>.md.\n`;
}

/** Workflow commands that GitHub shows beside the lines of a pull request. */
function github({ problems }: Findings, folder: string): string {
  const data = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map(
      ({ rule, file, line, column, message, remedy }) =>
        `::error file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${remedy}`)}\n`,
    )
    .join('');
}

/** One object: `problems` as found, and how many files and records were read. */
function json({ problems, counts }: Findings): string {
  return `${JSON.stringify({ problems, files: counts.files, records: counts.records }, null, 2)}\n`;
}

/** Writes findings in one of the formats; `folder` is put before file names where people read them. */
export function report(format: Format, findings: Findings, folder: string): string {
  return { text, github, json }[format](findings, folder);
}
