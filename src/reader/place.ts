import { collections, vocabularies, type CollectionName, type VocabularyName } from '../schema/index.ts';

/** What a file holds, judged by where it lies and how it is named. */
export type FilePlace = { collection: CollectionName; id: string } | { vocabulary: VocabularyName };

const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);
const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularies, name);

/** Record type and id, or vocabulary, of a path in the content folder; null where nothing is kept in such a place. */
export function placeOf(path: string): FilePlace | null {
  const [, folder = '', name = '', ending = ''] = /^([^/]+)\/([^/]+)\.(md|yaml)$/.exec(path) ?? [];
  if (ending === 'md' && isCollection(folder)) return { collection: folder, id: name };
  if (ending === 'yaml' && folder === 'vocabularies' && isVocabulary(name)) return { vocabulary: name };
  return null;
}

/** Where records or vocabularies lie, in words, for the remedy of a misplaced file. */
export const places = (path: string): string =>
  path.startsWith('vocabularies/')
    ? `Vocabularies are: ${Object.keys(vocabularies)
        .map((name) => `${name}.yaml`)
        .join(', ')}.`
    : `Put a record as an .md file into one of the folders ${Object.keys(collections).join(', ')}; keep other files elsewhere.`;
