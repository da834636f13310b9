import { visit } from 'unist-util-visit';
import type { BodyFault, BodyRule } from './bodyRule.ts';

/** HTML is refused, comments too: a body is Markdown. */
export const rawHtml: BodyRule = (body) => {
  const found: BodyFault[] = [];
  visit(body, 'html', (node) => {
    found.push({
      node,
      rule: 'raw-html',
      message: 'Raw HTML is not accepted in a record.',
      remedy: 'Write it as Markdown or leave it out; put a backslash before a "<" that is meant as text.',
    });
  });
  return found;
};
