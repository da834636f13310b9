import { expect, it } from 'vitest';
import { useMessages } from '../../../src/i18n/index.ts';
import { periodText } from '../../../src/i18n/period.ts';

it.each([
  [{ start: '2008', end: '2016-11' }, '2008 to November 2016'],
  [{ start: '2016-12-10', end: '2016-12-12' }, '10 December 2016 to 12 December 2016'],
  [{ start: '2012', end: '2012' }, '2012'],
  [{ start: '2008' }, 'began 2008'],
  [{ start: '2008-03', ongoing: true as const }, 'since March 2008'],
  [{ end: '2020-01-01' }, 'until 1 January 2020'],
  [{ ongoing: true as const }, 'ongoing'],
  [{}, ''],
])('says %j as "%s"', (period, text) => {
  expect(periodText(period, useMessages())).toBe(text);
});
