import { problemAt, type Rule } from '../content.ts';

/** A practice that ended does not go on. */
export const contradictoryPeriod: Rule = {
  ids: ['contradictory-period'],
  check: ({ practices }) =>
    practices
      .filter(({ data }) => data.period?.end !== undefined && data.period.ongoing)
      .map((record) =>
        problemAt(
          record,
          ['period', 'ongoing'],
          'contradictory-period',
          'The period has an end and is marked as ongoing.',
          'Keep the one that the source states.',
          'key',
        ),
      ),
};
