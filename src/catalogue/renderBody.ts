import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const pipeline = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeSlug);

/** A relative link to another record's file, as the reader accepts it. */
const recordFile = /^(?:\.\.\/([a-z-]+)\/|\.\/)?([a-z0-9.-]+)\.md(#[\w.-]+)?$/;

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
    const [, folder, id, anchor = ''] = recordFile.exec(href) ?? [];
    if (id) node.properties['href'] = address(folder ?? collection, id) + anchor;
    else if (/^https?:/i.test(href)) node.properties['rel'] = ['external'];
  });
  return toHtml(tree);
}
