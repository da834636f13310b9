import type { Practice } from '../../src/catalogue/types.ts';
import { searchDocument, type SearchDocument } from '../../src/search/document.ts';

/** A practice as Pagefind would index its page by itself: title, summary and body as one text, and nothing more. */
export function plainDocument(practice: Practice): SearchDocument {
  const { url, language, content } = searchDocument(practice, `/practices/${practice.id}/`);
  const { title } = practice.data;
  return { url, language, content: `${title}\n\n${content}`, meta: { title }, filters: {}, shown: { title } };
}
