import type { Path } from './yamlDocument.ts';

/** A path as messages name it: `"sdgTargets[0].id"`; the whole record or row by the words given for it. */
export function nameOf(path: Path, whole: string): string {
  const text = path
    .map(String)
    .join('.')
    .replace(/\.(\d+)(?=\.|$)/g, '[$1]');
  return text === '' ? whole : `"${text}"`;
}

/** A value in quotes, shortened where it is long. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

/** What sort of value something is, in plain words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'boolean') return `a yes-or-no value (${String(value)})`;
  return typeof value === 'string' ? `text (${excerpt(value)})` : `a number (${String(value)})`;
}

const names: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  array: 'a list',
};

/** What zod expected, in the same words. */
export const article = (expected: string) => names[expected] ?? `a ${expected}`;

/** How many characters or items a value has. */
export const length = (value: unknown) => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

/** A number with its noun: "1 item", "2 items". */
export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
