/** Every rule that a problem can name; each has a page in docs/rules and a pair of fixtures in tests/fixtures. */
export const ruleIds = [
  'body-too-intricate', 'contradictory-period', 'control-character', 'countries-required', 'dangling-link', 'dangling-reference',
  'duplicate-external-id', 'duplicate-id', 'duplicate-title', 'empty-body', 'empty-collection', 'file-name', 'file-place',
  'file-too-large', 'front-matter-language', 'front-matter-missing', 'front-matter-unclosed', 'heading-order',
  'image-in-body', 'impossible-date', 'invalid-link', 'invalid-value', 'invalid-yaml', 'missing-key', 'missing-source',
  'not-utf8', 'option-id', 'outside-content', 'raw-html', 'repeated-item', 'reversed-dates', 'summary-too-long',
  'theme-cycle', 'theme-label', 'theme-unused', 'too-long', 'too-short', 'unknown-cluster', 'unknown-country',
  'unknown-focus-area', 'unknown-heading', 'unknown-key', 'unknown-objective', 'unknown-option', 'unknown-target',
  'unknown-value', 'unreadable-file', 'wrong-type', 'yaml-alias', 'yaml-custom-tag', 'yaml-duplicate-key',
] as const;
export type RuleId = (typeof ruleIds)[number];
