import { expect, it } from 'vitest';
import { renderBody } from '../../../src/catalogue/renderBody.ts';
import { parseBody } from '../../../src/reader/body.ts';

function render(markdown: string): string {
  const body = parseBody(markdown);
  if (!body) throw new Error('There is no body.');
  return renderBody(body, 'practices', (collection, id) => `/${collection}/${id}/`);
}

it.each([
  ['of another type', '[x](../focus-areas/2.1.md)', '<a href="/focus-areas/2.1/">x</a>'],
  ['with an anchor', '[x](../focus-areas/2.1.md#2.1-o3)', '<a href="/focus-areas/2.1/#2.1-o3">x</a>'],
  ['in the same folder', '[x](other-one.md)', '<a href="/practices/other-one/">x</a>'],
  ['in the same folder, with a dot', '[x](./other-one.md)', '<a href="/practices/other-one/">x</a>'],
  ['by a definition', '[x]\n\n[x]: ../events/summit.md', '<a href="/events/summit/">x</a>'],
])('turns a link to the file of a record %s into an address', (_, markdown, html) => {
  expect(render(markdown)).toBe(`<p>${html}</p>`);
});

it('marks links to the outside, and no others', () => {
  expect(render('[x](https://example.org/a.md)')).toBe(
    '<p><a href="https://example.org/a.md" rel="external">x</a></p>',
  );
  expect(render('https://example.org')).toBe(
    '<p><a href="https://example.org" rel="external">https://example.org</a></p>',
  );
  expect(render('[x](#results)')).toBe('<p><a href="#results">x</a></p>');
});

it('gives headings ids that do not collide', () => {
  expect(render('## What it does\n\n### Results\n\n### Results')).toBe(
    '<h2 id="what-it-does">What it does</h2>\n<h3 id="results">Results</h3>\n<h3 id="results-1">Results</h3>',
  );
});

it.each([
  ['raw HTML', '<script>alert(1)</script>\n\ntext', '<p>text</p>'],
  ['raw HTML in a line', 'a <img src=x onerror=alert(1)> b', '<p>a  b</p>'],
  ['a script as address', '[x](javascript:alert%281%29)', '<p><a>x</a></p>'],
  ['a document as address', '[x](data:text/html;base64,PHg+)', '<p><a>x</a></p>'],
])('keeps out %s', (_, markdown, html) => {
  expect(render(markdown).trim()).toBe(html);
});

it('keeps lists, tables and emphasis', () => {
  expect(render('- *one*\n- **two**')).toBe('<ul>\n<li><em>one</em></li>\n<li><strong>two</strong></li>\n</ul>');
  expect(render('| a |\n|---|\n| b |')).toContain('<td>b</td>');
});

it('leaves the tree as it was', () => {
  const body = parseBody('[x](other.md)')!;
  const before = JSON.stringify(body);
  renderBody(body, 'practices', () => '/');
  expect(JSON.stringify(body)).toBe(before);
});
