import type { RuleId } from './ruleIds.ts';

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One fault of one file, as data: which rule, where (`file` relative to the content folder), what, and how to mend it. */
export interface Problem extends Position {
  rule: RuleId;
  file: string;
  message: string;
  remedy: string;
}

/** A problem of a text whose file is not known yet. */
export type Fault = Omit<Problem, 'file'>;

/** Orders problems by file, line, column and rule, so that two runs over the same files report the same. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
