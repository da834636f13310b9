import { visit } from 'unist-util-visit';
import { webAddress } from '../../schema/common.ts';
import { recordLink } from '../../schema/recordLink.ts';
import type { BodyFault, BodyRule } from './bodyRule.ts';

/** A link leads to a web address or to the file of another record. */
export const links: BodyRule = (body) => {
  const found: BodyFault[] = [];
  visit(body, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (webAddress.safeParse(node.url).success || recordLink.test(node.url)) return;
    found.push({
      node,
      rule: 'invalid-link',
      message: `The link "${node.url}" is neither a web address nor a link to a record.`,
      remedy:
        'Give a full address that begins with http:// or https://, or the file of a record, such as ../practices/some-id.md.',
    });
  });
  return found;
};
