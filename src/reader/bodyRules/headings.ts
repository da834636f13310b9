import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../nearest.ts';
import type { BodyFault, BodyRule } from './bodyRule.ts';

/** Headings are of the second level and, where the record type has a list of them, from that list and in its order. */
export const headings: BodyRule = (body, known) => {
  const found: BodyFault[] = [];
  let last = -1;
  visit(body, 'heading', (node) => {
    const text = toString(node);
    if (node.depth === 1) {
      found.push({
        node,
        rule: 'unknown-heading',
        message: `"${text}" is a first-level heading, which is kept for the title.`,
        remedy: 'Begin it with two number signs (##).',
      });
      return;
    }
    if (!known) return;
    if (!known.includes(text)) {
      found.push({
        node,
        rule: 'unknown-heading',
        message: `"${text}" is not among the headings that a record of this type may have.`,
        remedy: didYouMean(text, known, `They are: ${known.join(', ')}.`),
      });
    } else if (node.depth !== 2) {
      found.push({
        node,
        rule: 'unknown-heading',
        message: `"${text}" must be a second-level heading.`,
        remedy: 'Begin it with two number signs (##).',
      });
    } else if (known.indexOf(text) <= last) {
      found.push({
        node,
        rule: 'heading-order',
        message: `"${text}" stands twice, or after a heading that should follow it.`,
        remedy: `Keep this order: ${known.join(', ')}.`,
      });
    }
    last = Math.max(last, known.indexOf(text));
  });
  return found;
};
