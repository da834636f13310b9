import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { recordLink } from '../schema/recordLink.ts';

const pipeline = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeSlug);

/**
 * Renders a record's Markdown tree to sanitised HTML; headings get ids.
 * @param address turns a collection and an id into the address of that record's page
 */
export function renderBody(
  body: Root,
  collection: string,
  address: (collection: string, id: string) => string,
): string {
  const tree = pipeline.runSync(structuredClone(body));
  visit(tree, 'element', (node) => {
    const href = node.properties['href'];
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    const [, folder, id, anchor = ''] = recordLink.exec(href) ?? [];
    if (id) node.properties['href'] = address(folder ?? collection, id) + anchor;
    else if (/^https?:/i.test(href)) node.properties['rel'] = ['external'];
  });
  return toHtml(tree);
}
