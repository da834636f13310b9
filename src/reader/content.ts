import type { Root } from 'mdast';
import type { CollectionName, RecordData, VocabularyName, VocabularyRow } from '../schema/index.ts';
import type { Known } from './known.ts';
import type { Problem } from './problem.ts';
import type { RuleId } from './ruleIds.ts';
import type { Path, YamlData } from './yamlDocument.ts';

/** What every record has, whatever its type: where it comes from and how to find a field's place in its file. */
export interface Located {
  /** File relative to the content folder. */
  file: string;
  /** Place of a path of fields in the file. */
  at: YamlData['at'];
}

/** A checked record of a collection. `body` is the Markdown tree, null where there is none. */
export interface ContentRecord<C extends CollectionName = CollectionName> extends Located {
  id: string;
  collection: C;
  data: RecordData<C>;
  body: Root | null;
  /** Lines of the file before the body. */
  bodyOffset: number;
}

/** A checked row of a vocabulary; paths given to `at` begin below the row. */
export interface ContentRow<V extends VocabularyName = VocabularyName> extends Located {
  vocabulary: V;
  data: VocabularyRow<V>;
}

/** All records and vocabularies that passed their schemas. */
export type Content = { [C in CollectionName]: ContentRecord<C>[] } & {
  vocabularies: { [V in VocabularyName]: ContentRow<V>[] };
};

/** A record as rules see it: one that broke its schema takes part with the fields that are in order. */
export interface Draft<C extends CollectionName = CollectionName> extends Located {
  id: string;
  collection: C;
  data: Partial<RecordData<C>>;
  body: Root | null;
  bodyOffset: number;
  /** Fields that broke the schema, as they are written, and the places (`line:column`) already reported. */
  faulty?: { data: object; places: ReadonlySet<string> };
}

/** All records, in order or not, and the vocabulary rows that are in order. */
export type Drafts = { [C in CollectionName]: Draft<C>[] } & { vocabularies: Content['vocabularies'] };

/** A check across records. It reports; it never changes anything. `ids` are the rules that its problems name. */
export interface Rule {
  ids: readonly RuleId[];
  check: (content: Drafts, known: Known) => Problem[];
}

/** A problem at a field of a record or row. */
export function problemAt(
  where: Located,
  path: Path,
  rule: RuleId,
  message: string,
  remedy: string,
  of?: 'key' | 'value',
): Problem {
  return { rule, file: where.file, ...where.at(path, of), message, remedy };
}
