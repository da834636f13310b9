import { problemAt, type Drafts, type Located, type Rule } from '../content.ts';

interface Pair {
  from: Located;
  path: string[];
  earlier: [name: string, date: string | undefined];
  later: [name: string, date: string | undefined];
}

/** What begins does not end before; dates of different exactness are compared as far as both go. */
export const reversedDates: Rule = {
  ids: ['reversed-dates'],
  check: (content) =>
    pairs(content).flatMap(({ from, path, earlier: [first, start], later: [last, end] }) =>
      start !== undefined && end !== undefined && isBefore(end, start)
        ? [
            problemAt(
              from,
              path,
              'reversed-dates',
              `"${last}" (${end}) lies before "${first}" (${start}).`,
              'Exchange the two, or correct the wrong one.',
            ),
          ]
        : [],
    ),
};

function pairs({ practices, events }: Drafts): Pair[] {
  return [
    ...practices.flatMap((from): Pair[] => [
      {
        from,
        path: ['period', 'end'],
        earlier: ['start', from.data.period?.start],
        later: ['end', from.data.period?.end],
      },
      {
        from,
        path: ['lastVerified'],
        earlier: ['added', from.data.added],
        later: ['lastVerified', from.data.lastVerified],
      },
    ]),
    ...events.map((from): Pair => ({
      from,
      path: ['end'],
      earlier: ['start', from.data.start],
      later: ['end', from.data.end],
    })),
  ];
}

function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
