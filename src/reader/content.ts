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

/** A check across records. It reports; it never changes anything. `ids` are the rules that its problems name. */
export interface Rule {
  ids: readonly RuleId[];
  check: (content: Content, known: Known) => Problem[];
}

/** A problem at a field of a record or row. */
export function problemAt(where: Located, path: Path, rule: RuleId, message: string, remedy: string, of?: 'key' | 'value'): Problem {
  return { rule, file: where.file, ...where.at(path, of), message, remedy };
}
