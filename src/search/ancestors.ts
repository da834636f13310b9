import type { Theme } from '../catalogue/types.ts';

/** All themes above one, nearest first along each way up. */
export function ancestors(theme: Theme): Theme[] {
  return theme.broader.flatMap((broader) => [broader, ...ancestors(broader)]);
}
