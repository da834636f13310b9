import type { Rule } from '../content.ts';

/** A focus area belongs to the cluster whose number it begins with: that cluster must exist. */
export const focusAreaCluster: Rule = {
  ids: ['unknown-cluster'],
  check: (content, known) =>
    content['focus-areas']
      .filter(({ id }) => /^\d\.\d$/.test(id) && !known.has('clusters', id.charAt(0)))
      .map(({ id, file }) => ({
        rule: 'unknown-cluster',
        file,
        line: 1,
        column: 1,
        message: `Focus area ${id} belongs to cluster ${id.charAt(0)}, and there is no such cluster.`,
        remedy: `Add clusters/${id.charAt(0)}.md, or give the file the number of an existing cluster.`,
      })),
};
