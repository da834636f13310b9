import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { collections, type CollectionName } from '../../schema/index.ts';
import type { Draft, Rule } from '../content.ts';
import type { Known } from '../known.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { recordLink } from '../../schema/recordLink.ts';

/** Links in bodies to files of other records lead to records that exist, and to options that these have. */
export const danglingLinks: Rule = {
  ids: ['dangling-link'],
  check: (content, known) =>
    (Object.keys(collections) as CollectionName[]).flatMap((name) =>
      (content[name] as Draft[]).flatMap((record) => inBody(record, known)),
    ),
};

function inBody(record: Draft, known: Known): Problem[] {
  const found: Problem[] = [];
  if (!record.body) return found;
  const fault = (node: Nodes, message: string, remedy: string) =>
    found.push({
      rule: 'dangling-link',
      file: record.file,
      line: (node.position?.start.line ?? 1) + record.bodyOffset,
      column: node.position?.start.column ?? 1,
      message,
      remedy,
    });
  visit(record.body, (node) => {
    const match = node.type === 'link' || node.type === 'definition' ? recordLink.exec(node.url) : null;
    if (!match) return;
    const [, folder = record.collection, id = '', anchor] = match;
    if (!Object.hasOwn(collections, folder)) {
      fault(
        node,
        `There is no record type "${folder}".`,
        didYouMean(folder, Object.keys(collections), `They are: ${Object.keys(collections).join(', ')}.`),
      );
    } else if (!known.has(folder as CollectionName, id)) {
      fault(
        node,
        `There is no file ${id}.md in ${folder}.`,
        didYouMean(id, known.ids(folder as CollectionName), 'Link to a record that exists, or add it first.'),
      );
    } else if (folder === 'focus-areas' && anchor && !known.has('options', anchor.slice(1))) {
      fault(
        node,
        `Focus area ${id} has no policy option or practical action "${anchor.slice(1)}".`,
        'Use an id that stands in its file, or leave out the part from "#" on.',
      );
    }
  });
  return found;
}
