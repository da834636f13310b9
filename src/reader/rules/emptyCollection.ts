import { collections, vocabularies } from '../../schema/index.ts';
import type { Rule } from '../content.ts';
import type { Target } from '../references.ts';

/** Collections and vocabularies that the site cannot do without hold at least one record or row. */
export const emptyCollection: Rule = {
  ids: ['empty-collection'],
  check: (_, known) =>
    [
      ...Object.entries(collections).map(([name, { required }]) => ({ name, required, file: name })),
      ...Object.entries(vocabularies).map(([name, { required }]) => ({
        name,
        required,
        file: `vocabularies/${name}.yaml`,
      })),
    ]
      .filter(
        ({ name, required }) => required && known.ids(name as Target).size === 0 && known.complete(name as Target),
      )
      .map(({ name, file }) => ({
        rule: 'empty-collection',
        file,
        line: 1,
        column: 1,
        message: `There is nothing in ${file}.`,
        remedy: `Check that this is the right content folder, and add at least one ${name in collections ? 'record' : 'row'}.`,
      })),
};
