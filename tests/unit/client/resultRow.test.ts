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
function row(change: Result['meta'] = {}, words: string[] = [], missing: string[] = []): string {
  const labelOf = (facet: string, value: string) => `${facet} ${value}`;
  const made = resultRow({ ...result, meta: { ...result.meta, ...change } }, words, missing, labelOf);
  return (made as unknown as FakeElement).html;
}

describe('resultRow', () => {
  it('links the title and shows places, kind, evidence and years', () => {
    const html = row();
    expect(html).toContain('<li class="row" data-cluster="5" data-result-id="fair-wages">');
    expect(html).toContain('<a class="row-title" href="/practices/fair-wages/">Fair wages</a>');
    expect(html).toContain(
      '<span>Italy, Kenya</span><span>kind law</span><span class="evidence" data-level="monitored">evidence monitored</span><span>2008–2016</span>',
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
});
