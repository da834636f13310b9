import { describe, expect, it } from 'vitest';
import {
  asText,
  parseCollection,
  sharedIds,
  withPractice,
  writeCollection,
  type KeptPractice,
} from '../../../src/client/collection.ts';

const kept = (id: string, change: Partial<KeptPractice> = {}): KeptPractice => ({
  id,
  url: `/practices/${id}/`,
  title: `Practice ${id}`,
  countries: 'Italy; Kenya',
  scope: 'national',
  kind: 'law',
  focus: '2.1',
  evidence: 'described',
  period: '2008//',
  kept: '2026-11-22',
  ...change,
});
const [a, b] = [kept('a'), kept('b')];
const site = new URL('https://waymark.example/');

describe('parseCollection', () => {
  it('reads what was written, in its order', () => {
    expect(parseCollection(writeCollection([b, a]), site)).toEqual([b, a]);
  });

  it.each([null, '', 'x', '{', 'null', '3', '[]', '{}', '{"version":2,"practices":[]}', '{"version":1,"practices":3}'])(
    'reads %s as nothing',
    (text) => expect(parseCollection(text, site)).toEqual([]),
  );

  it('leaves out what is no practice, what leads elsewhere, and what stands twice', () => {
    const wrong = [
      null,
      3,
      'a',
      {},
      { ...a, title: 3 },
      { ...a, id: undefined },
      kept('c', { url: 'javascript:alert(1)' }),
      kept('d', { url: '//elsewhere.example/' }),
      kept('e', { url: '/\\elsewhere.example/' }),
      kept('f', { url: 'https://elsewhere.example/' }),
      kept('k', { url: '/\t/elsewhere.example/' }),
      kept('l', { url: 'http://' }),
    ];
    expect(parseCollection(JSON.stringify({ version: 1, practices: [a, ...wrong, b, a] }), site)).toEqual([a, b]);
  });

  it('leaves out what lies beside the site on its host', () => {
    const [inside, full] = [
      kept('g', { url: '/sub/practices/g/' }),
      kept('h', { url: `${site.href}sub/practices/h/` }),
    ];
    const wrong = [a, kept('i', { url: '/sub/../practices/i/' }), kept('j', { url: '/submarine/' })];
    expect(parseCollection(writeCollection([inside, ...wrong, full]), new URL('sub/', site))).toEqual([inside, full]);
  });
});

describe('withPractice', () => {
  it('adds at the end, or where it is told, and once', () => {
    expect(withPractice([a], b)).toEqual([a, b]);
    expect(withPractice([a], b, 0)).toEqual([b, a]);
    expect(withPractice([a, b], { ...a, kept: '2030-01-01' })).toEqual([a, b]);
  });
});

describe('sharedIds', () => {
  it.each([
    ['', undefined],
    ['?q=a', undefined],
    ['?ids=', []],
    ['?ids=a,b,a', ['a', 'b']],
    ['?ids=%20A%20,,b,', ['a', 'b']],
  ])('reads %s', (search, ids) => expect(sharedIds(search)).toEqual(ids));
});

describe('asText', () => {
  it('writes a line for each: title, countries, address', () =>
    expect(asText([a, kept('b', { countries: '' })], 'https://waymark.example/collection/')).toBe(
      'Practice a – Italy; Kenya – https://waymark.example/practices/a/\nPractice b – https://waymark.example/practices/b/',
    ));
});
