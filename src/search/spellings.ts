/** Endings and stems that British and American English spell differently, both ways. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/our(s|ed|ing|er|ers|able|ite|ites|hood|hoods)?$/, 'or$1'],
  [/(lab|harb|neighb|fav|hon|behavi|col|hum|end)or(s|ed|ing|er|ers|able|ite|ites|hood|hoods|al)?$/, '$1our$2'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/iz(e|es|ed|ing|ation|ations|er|ers)$/, 'is$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/yz(e|es|ed|ing)$/, 'ys$1'],
  [/programme(s|d)?$/, 'program$1'],
  [/program(s)?$/, 'programme$1'],
  [/cent(re)(s|d)?$/, 'center$2'],
  [/center(s|ed)?$/, 'centre$1'],
  [/(counsel|travel|enrol|fulfil|instal|label)l(ing|ed|er|ers|or|ors|ment|s)$/, '$1$2'],
  [/(counsel|travel|label)(ing|ed|er|ers|or|ors)$/, '$1l$2'],
  [/(enrol|fulfil|instal)l?(ment|s)?$/, '$1l$2'],
  [/defence(s)?$/, 'defense$1'],
  [/defense(s)?$/, 'defence$1'],
  [/licence(s|d)?$/, 'license$1'],
  [/licens(e|es|ed|ing)$/, 'licenc$1'],
  [/bureaux$/, 'bureaus'],
  [/bureaus?$/, 'bureaux'],
  [/ageing$/, 'aging'],
  [/aging$/, 'ageing'],
  [/cheque(s)?$/, 'check$1'],
  [/paediatric/, 'pediatric'],
];

/** Other spellings of an English word: `labour` for `labor`, `organization` for `organisation`. The word itself is not among them. */
export function otherSpellings(word: string): string[] {
  const found = pairs.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));
  return [...new Set(found)].filter((one) => one !== word);
}
