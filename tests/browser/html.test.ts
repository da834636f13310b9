import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { few, pagesByType } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // how HTML is written, which the compressed output does not care about
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
  },
});

const chosen = [...pagesByType(inject('dist'))].flatMap(([type, pages]) => {
  const wanted = type === 'practices/<id>/' ? 20 : 1;
  const step = Math.max(1, Math.floor(pages.length / wanted));
  return pages.filter((_, index) => index % step === 0).slice(0, wanted);
});

test('pages of every type, and twenty practices, are valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of chosen) {
    const { results } = await validator.validateString(html, `/${path}`);
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages))
      faults.push(`/${path}:${line}:${column} ${message} (${ruleId})`);
  }
  expect(few(faults)).toEqual([]);
});
