import { expect, it } from 'vitest';
import { citeRecord } from '../../../src/catalogue/citation.ts';
import { onePractice } from '../library.ts';

it('cites a record by site, year of the day it was added, title and address', () => {
  const practice = onePractice({ title: 'Centres for “new” people', added: '2025-12-31', period: { start: '1999' } });
  expect(citeRecord(practice, 'Waymark', 'https://example.org/practices/one/')).toBe(
    'Waymark (2025). Centres for “new” people [practice record]. https://example.org/practices/one/',
  );
});
