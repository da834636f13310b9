import { problemAt, type Rule } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import { references } from '../references.ts';
import { namedThings, unknownThing } from '../things.ts';

/** Reports every reference to a thing that does not exist, under the rule for its kind. */
export const unknownReferences: Rule = {
  ids: [...[...namedThings.values()].map(({ rule }) => rule), 'dangling-reference'],
  check: (content, known) => {
    const renamed = new Map(
      content.practices.flatMap(({ id, data }) => (data.aliases ?? []).map((alias) => [alias, id])),
    );
    return [...references(content)]
      .filter(({ to, id }) => !known.has(to, id))
      .map(({ from, path, to, id }) => {
        const { rule, noun, remedy } = unknownThing(to);
        const now = to === 'practices' ? renamed.get(id) : undefined;
        return problemAt(
          from,
          path,
          rule,
          `There is no ${noun} "${id}".`,
          now ? `Its id is now "${now}".` : didYouMean(id, known.ids(to), remedy),
        );
      });
  },
};
