import matter from 'gray-matter';
import type { Fault } from './problem.ts';

/** A file taken apart: `yaml` keeps the line break before it, so that its lines are the file's lines. */
export interface Parts {
  yaml: string;
  body: string;
  /** Lines of the file before the body's first line. */
  bodyOffset: number;
}

const closing = /\n---[ \t]*(?:\n|$)/;

/** Takes a Markdown file apart into front matter and body. Only YAML is accepted; other languages are refused, never run. */
export function splitFrontMatter(text: string): Parts | Fault {
  const opening = /^---(?!-)[ \t]*([^\n]*)/.exec(text);
  if (!opening) {
    return {
      rule: 'front-matter-missing',
      line: 1,
      column: 1,
      message: 'The file does not begin with front matter.',
      remedy:
        'Begin the first line of the file with three hyphens (---), then the fields, then another line of three hyphens.',
    };
  }
  const language = (opening[1] ?? '').trim();
  if (language !== '' && language !== 'yaml') {
    return {
      rule: 'front-matter-language',
      line: 1,
      column: opening[0].length - (opening[1] ?? '').length + 1,
      message: `The front matter is marked "${language}"; only YAML is read, and nothing in a record is ever run.`,
      remedy: 'Write the fields as YAML and leave only three hyphens on the first line.',
    };
  }
  if (!closing.test(text.slice(opening[0].length))) {
    return {
      rule: 'front-matter-unclosed',
      line: 1,
      column: 1,
      message: 'The front matter is not closed.',
      remedy: 'Put a line of three hyphens (---) after the last field.',
    };
  }
  const { matter: yaml, content: body } = matter(text, { language: 'yaml', engines: { yaml: () => ({}) } });
  const head = text.slice(0, text.length - body.length);
  if (!head.endsWith('\n') && /^[^\n]*\S/.test(body)) {
    return {
      rule: 'invalid-yaml',
      line: head.split('\n').length,
      column: 1,
      message: 'A line of the front matter begins with three hyphens and goes on.',
      remedy: 'Indent the line or put its text in quotes: three hyphens end the front matter.',
    };
  }
  return { yaml: `${yaml}\n`, body, bodyOffset: head.split('\n').length - (head.endsWith('\n') ? 1 : 0) };
}
