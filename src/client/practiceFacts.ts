import { enResults as words } from '../i18n/enResults.ts';
import type { Result } from '../search/engine.ts';
import { element } from './dom.ts';

/** What a row says of a practice. */
export interface PracticeFacts {
  id: string;
  url: string;
  title: string;
  /** Names of countries and areas, joined by `; `. */
  countries: string;
  scope: string;
  kind: string;
  /** Its first focus area. */
  focus: string;
  evidence: string;
  /** Begin, end and whether it goes on: `2008-03/2016/`, `2008//1`. */
  period: string;
}

/** What a result says of its practice. */
export function factsOf({ id, url, title, meta }: Pick<Result, 'id' | 'url' | 'title' | 'meta'>): PracticeFacts {
  const { countries = '', scope = '', kind = '', focus = '', evidence = '', period = '' } = meta;
  return { id, url, title, countries, scope, kind, focus, evidence, period };
}

/** The facts of a row: where, of what kind, how good the evidence is, when. */
export function practiceFacts({ countries, scope, kind, evidence, period }: PracticeFacts): Node[] {
  const where = countries ? shorten(countries.split('; ')) : named(words.scopes, scope);
  return [
    ...[where, named(words.kinds, kind)].filter(Boolean).map((fact) => element('span', {}, fact)),
    element('span', { class: 'evidence', 'data-level': evidence }, named(words.evidence, evidence)),
    ...[yearsOf(period)].filter(Boolean).map((years) => element('span', {}, years)),
  ];
}

const named = (names: Record<string, string>, key: string) => names[key] ?? key;

/** As i18n/places.ts shortens them: never "1 more". */
const shorten = (names: string[]) =>
  (names.length > 4 ? [...names.slice(0, 3), words.more(names.length - 3)] : names).join(', ');

function yearsOf(period: string): string {
  const [start = '', end = '', ongoing] = period.split('/');
  const years = new Set([start, end].map((date) => date.slice(0, 4)).filter(Boolean));
  return [...years].join('–') + (ongoing && start ? '–' : '');
}
