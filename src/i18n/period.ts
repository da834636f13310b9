import type { Practice } from '../schema/practice.ts';
import type { Messages } from './index.ts';

/** A period in words, as exact as it is given. */
export function periodText({ start, end, ongoing }: NonNullable<Practice['period']>, { period }: Messages): string {
  if (start && end) return period.between(start, end);
  if (end) return period.until(end);
  if (start) return ongoing ? period.from(start) : period.started(start);
  return ongoing ? period.ongoing : '';
}
