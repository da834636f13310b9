import { problemAt, type Rule } from '../content.ts';

/** No concept is, through its broader concepts, broader than itself. Each cycle is reported once, at its first concept. */
export const themeCycle: Rule = {
  ids: ['theme-cycle'],
  check: ({ vocabularies: { themes } }) => {
    const byId = new Map(themes.map((row) => [row.data.id, row]));
    const done = new Set<string>();
    return themes.flatMap((row) => {
      const cycle = done.has(row.data.id)
        ? null
        : cycleFrom(row.data.id, (id) => byId.get(id)?.data.broader ?? [], done);
      const first = themes.find(({ data }) => cycle?.includes(data.id));
      if (!cycle || !first) return [];
      const start = cycle.indexOf(first.data.id);
      const around = [...cycle.slice(start), ...cycle.slice(0, start), first.data.id];
      return [
        problemAt(
          first,
          ['broader'],
          'theme-cycle',
          `The concept is broader than itself: ${around.join(' < ')}.`,
          'Remove one of these steps from "broader".',
        ),
      ];
    });
  },
};

/** The concepts of a cycle that can be reached from one, or null; concepts looked at are added to `done`. */
function cycleFrom(start: string, broader: (id: string) => readonly string[], done: Set<string>): string[] | null {
  const path: { id: string; next: string[] }[] = [{ id: start, next: [...broader(start)] }];
  const onPath = new Set([start]);
  let cycle: string[] | null = null;
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const id = last.next.shift();
    if (id === undefined) {
      onPath.delete(last.id);
      done.add(last.id);
      path.pop();
    } else if (onPath.has(id)) {
      const ids = path.map((step) => step.id);
      cycle ??= ids.slice(ids.indexOf(id));
    } else if (!done.has(id)) {
      onPath.add(id);
      path.push({ id, next: [...broader(id)] });
    }
  }
  return cycle;
}
