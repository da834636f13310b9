import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultRow } from '../../../src/client/resultRow.ts';
import type { Result } from '../../../src/search/engine.ts';

/** As much of an element as a row needs; written out, text is escaped and nothing else is. */
class FakeElement {
  attributes = '';
  children: (FakeElement | string)[] = [];
  readonly tag: string;
  constructor(tag: string) {
    this.tag = tag;
  }
  setAttribute(name: string, value: string) {
    this.attributes += ` ${name}="${value}"`;
  }
  append(...children: (FakeElement | string)[]) {
    this.children.push(...children);
  }
  get html(): string {
    const inside = this.children.map((one) => (typeof one === 'string' ? one.replaceAll('<', '&lt;') : one.html));
    return `<${this.tag}${this.attributes}>${inside.join('')}</${this.tag}>`;
  }
}

beforeEach(() => vi.stubGlobal('document', { createElement: (tag: string) => new FakeElement(tag) }));
afterEach(() => vi.unstubAllGlobals());

const result: Result = {
  type: 'practice',
  id: 'fair-wages',
  url: '/practices/fair-wages/',
  title: 'Fair wages',
  score: 1,
  coverage: 1,
  missing: [],
  content: 'Wages are <b>paid</b>.',
  meta: {
    focus: '5.1',
    countries: 'Italy; Kenya',
    kind: 'law',
    scope: 'national',
    evidence: 'monitored',
    period: '2008-03/2016/',
  },
};
const html = (made: unknown) => (made as FakeElement).html;
const row = (change: Result['meta'] = {}, marks: string[] = [], missing: string[] = []) =>
  html(resultRow({ ...result, missing, meta: { ...result.meta, ...change } }, marks));
const record = (type: Result['type'], meta: Result['meta'], missing: string[] = []) =>
  html(resultRow({ ...result, type, meta, missing }, []));

describe('resultRow', () => {
  it('links the title and shows places, kind, evidence and years', () => {
    const html = row();
    expect(html).toContain('<li class="row" data-cluster="5" data-result-id="fair-wages">');
    expect(html).toContain('<a class="row-title" href="/practices/fair-wages/" id="title-fair-wages">Fair wages</a>');
    expect(html).toContain(
      '<span>Italy, Kenya</span><span>Law</span><span class="evidence" data-level="monitored">Monitored</span><span>2008–2016</span>',
    );
  });

  it('marks what matched, and sets text only as text', () => {
    expect(row({}, ['wages'])).toContain('Fair <mark>wages</mark></a>');
    expect(row({}, ['wages'])).toContain('<mark>Wages</mark> are &lt;b>paid&lt;/b>.');
  });

  it.each([
    ['2008//', '<span>2008</span>'],
    ['2008//1', '<span>2008–</span>'],
    ['2008-01/2008-12/', '<span>2008</span>'],
    ['/2016/', '<span>2016</span>'],
  ])('writes the period %s as %s', (period, html) => {
    expect(row({ period })).toContain(html);
  });

  it('has no years where the practice has none', () => {
    expect(row({ period: '//' })).not.toMatch(/<span>[\d–]*<\/span>/);
  });

  it('counts the places beyond the third, and names the scope where there is none', () => {
    expect(row({ countries: 'Italy; Kenya; Chad; Togo; Fiji' })).toContain('<span>Italy, Kenya, Chad, 2 more</span>');
    expect(row({ countries: '', scope: 'global' })).toContain('<span>Global</span>');
  });

  it('says which words of the query it lacks', () => {
    expect(row({}, [], ['unions', 'sdg 8'])).toContain('<p class="row-note">Without “unions” and “sdg 8”</p>');
    expect(row()).not.toContain('row-note');
  });

  it('ends with its actions, which know the title', () => {
    const made = html(resultRow(result, [], ({ id }, titleId) => [`${id} ${titleId}` as unknown as Node]));
    expect(made).toContain('<p class="row-actions">fair-wages title-fair-wages</p>');
    expect(row()).not.toContain('row-actions');
  });

  it('writes things of other types as their own pages do', () => {
    expect(record('instrument', { kind: 'convention', date: '1990-12-18', symbol: 'A/RES/45/158' })).toMatch(
      /^<li class="row plain" .*<p class="row-facts"><span>Convention<\/span><span>18 December 1990<\/span><span>A\/RES\/45\/158<\/span><\/p>/,
    );
    expect(record('event', { kind: 'summit', date: '2023', city: 'Geneva' })).toContain(
      '<span>Summit</span><span>Geneva</span><span>2023</span>',
    );
    expect(record('guidance', { kind: 'option', focus: '2.1' }, ['fees'])).toMatch(
      /Policy option<\/span><span>Focus area 2\.1<\/span>.*Without “fees”/,
    );
  });
});
