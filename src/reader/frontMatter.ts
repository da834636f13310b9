import matter from 'gray-matter';
import type { Problem } from './problem.ts';

/** A file taken apart: `yaml` keeps the line breaks before it, so that its lines are the file's lines. */
export interface Parts {
  yaml: string;
  body: string;
  /** Lines of the file before the body's first line. */
  bodyOffset: number;
}

type Fault = Omit<Problem, 'file'>;

/** Reads bytes as UTF-8, drops a byte-order mark and turns CRLF into LF. Returns a fault where the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string | Fault {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
    return {
      rule: 'not-utf8', line: before.split('\n').length, column: 1,
      message: 'The file is not UTF-8 text.', remedy: 'Save it again with the encoding UTF-8.',
    };
  }
}

const refuse = () => {
  throw new Error('front matter is never run');
};

/** Takes a Markdown file apart into front matter and body. Only YAML is accepted; other languages are refused, never run. */
export function splitFrontMatter(text: string): Parts | Fault {
  const first = /^---(.*)$/m.exec(text.slice(0, 200));
  if (!text.startsWith('---') || !first || first[1]?.startsWith('-')) {
    return {
      rule: 'front-matter-missing', line: 1, column: 1,
      message: 'The file does not begin with front matter.', remedy: 'Begin it with a line of three hyphens, the fields, and another line of three hyphens.',
    };
  }
  const language = (first[1] ?? '').trim();
  if (language !== '' && language !== 'yaml') {
    return {
      rule: 'front-matter-language', line: 1, column: 4,
      message: `The front matter is marked "${language}"; only YAML is read, and nothing in a record is ever run.`, remedy: 'Write the fields as YAML and leave only three hyphens on the first line.',
    };
  }
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) {
    return {
      rule: 'front-matter-unclosed', line: 1, column: 1,
      message: 'The front matter is not closed.', remedy: 'Put a line of three hyphens after the last field.',
    };
  }
  const parsed = matter(text, { language: 'yaml', engines: { yaml: { parse: () => ({}) }, js: { parse: refuse }, javascript: { parse: refuse }, json: { parse: refuse } } });
  const body = parsed.content;
  const before = text.slice(0, text.length - body.length);
  return { yaml: parsed.matter, body, bodyOffset: before.split('\n').length - 1 };
}
