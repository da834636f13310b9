import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bodyRules } from './bodyRules/index.ts';
import type { Fault, Problem } from './problem.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses a Markdown body once; rules and pages use this one tree. Null where there is nothing but white space. */
export function parseBody(text: string): Root | null {
  return text.trim() === '' ? null : parser.parse(text);
}

/** Problems that one body has by itself; `offset` is the number of lines of the file before it. */
export function bodyProblems(file: string, body: Root, offset: number, headings: readonly string[] | null): Problem[] {
  return bodyRules
    .flatMap((rule) => rule(body, headings))
    .map(({ node, ...fault }) => ({
      ...fault,
      file,
      line: (node.position?.start.line ?? 1) + offset,
      column: node.position?.start.column ?? 1,
    }));
}

const nesting = /^(?:[ \t]*>){30}|^[ \t]{100,}[-*+>\d]/;
const mostBrackets = 5000;

/** A fault where a body is so nested, or so full of brackets, that parsing it could take minutes; no record comes near. */
export function tooIntricate(text: string, offset: number): Fault | null {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    brackets += line.split('[').length - 1;
    if (nesting.test(line) || brackets > mostBrackets) {
      return {
        rule: 'body-too-intricate',
        line: index + 1 + offset,
        column: 1,
        message: 'The text is nested too deeply, or holds too many brackets, to be read.',
        remedy: 'Write it plainly: fewer levels of lists and quotations, fewer links.',
      };
    }
  }
  return null;
}
