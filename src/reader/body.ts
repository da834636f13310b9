import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Parses a Markdown body once; rules and pages use this one tree. Null where there is nothing but white space. */
export function parseBody(text: string): Root | null {
  return text.trim() === '' ? null : parser.parse(text);
}

/** Address of another record written as a relative link to its file: `../practices/x.md` or `x.md`, with an optional anchor. */
export const recordLink = /^(?:\.\.\/([a-z-]+)\/|\.\/)?([a-z0-9.-]+)\.md(#[\w.-]+)?$/;

/** Rules that one body can break by itself: raw HTML, headings that are not known, links that are neither http(s) nor to a record. */
export function bodyProblems(file: string, body: Root, offset: number, headings: readonly string[] | null): Problem[] {
  const problems: Problem[] = [];
  const fault = (node: Nodes, rule: string, message: string, remedy: string) =>
    problems.push({
      rule, file, line: (node.position?.start.line ?? 1) + offset, column: node.position?.start.column ?? 1, message, remedy,
    });
  let last = -1;
  visit(body, (node) => {
    if (node.type === 'html') {
      fault(node, 'raw-html', 'Raw HTML is not accepted in a record.', 'Write it as Markdown, or leave it out.');
    }
    if (node.type === 'heading') {
      const text = toString(node);
      if (node.depth === 1) fault(node, 'unknown-heading', `"${text}" is a first-level heading; the title is the page's only one.`, 'Use two number signs (##).');
      else if (headings) {
        const index = headings.indexOf(text);
        if (index < 0 || node.depth !== 2) {
          fault(node, 'unknown-heading', index < 0 ? `"${text}" is not among the headings a record of this type may have.` : `"${text}" must be a second-level heading.`,
            index < 0 ? didYouMean(text, headings, `They are: ${headings.join(', ')}.`) : 'Use two number signs (##).');
        } else if (index <= last) {
          fault(node, 'heading-order', `"${text}" stands twice or after a heading that follows it.`, `Keep this order: ${headings.join(', ')}.`);
        }
        last = Math.max(last, index);
      }
    }
    if ((node.type === 'link' || node.type === 'definition' || node.type === 'image') && !isWebAddress(node.url) && !recordLink.test(node.url)) {
      fault(node, 'invalid-link', `The link "${node.url}" is neither a web address nor a link to a record.`, 'Give a full http:// or https:// address, or a record\'s file such as ../practices/some-id.md.');
    }
  });
  return problems;
}

const isWebAddress = (url: string) => /^https?:$/.test(URL.parse(url)?.protocol ?? '');
