/** Beginnings of words in -our (British) and -or (American). */
const our = '((?:un|dis|mis)?(?:lab|harb|neighb|fav|hon|behavi|col|hum|endeav|rum|vig|arm|tum|rig|cand|splend))';
const ourEnding = '(s|ed|ing|er|ers|able|al|ite|ites|hood|hoods)?';
/** Beginnings of words in -ise (British) and -ize (American), but not of `promise`, `exercise`, `raise`, `size` and the like. */
const ise =
  '((?!(?:prom|prem|comprom|dem|expert|advert|franch|merchand|desp|sunr|caps|downs|res)i[sz])[a-z-]{3,}(?<![aeouvw]|pr|[^i]c))';
const iseEnding = '(e|es|ed|ing|ation|ations|ational|er|ers)';
/** Verbs that double their l before an ending in British English. */
const doubled = '(counsel|travel|label|cancel|model|channel|signal)';
const doubledEnding = '(ing|ed|er|ers|or|ors)';
/** Verbs that end in one l in British and in two in American English. */
const single = '(enrol|fulfil|instal)';
const singleEnding = '(s|ment|ments)?';

/** What British and American English spell differently, both ways. */
const pairs = (
  [
    [`${our}our${ourEnding}`, '$1or$2'],
    [`${our}or${ourEnding}`, '$1our$2'],
    [`${ise}is${iseEnding}`, '$1iz$2'],
    [`${ise}iz${iseEnding}`, '$1is$2'],
    ['(anal|paral|catal)ys(e|es|ed|ing|er|ers)', '$1yz$2'],
    ['(anal|paral|catal)yz(e|es|ed|ing|er|ers)', '$1ys$2'],
    ['programme(s?)', 'program$1'],
    ['program(s?)', 'programme$1'],
    ['(.*)centre(s?)', '$1center$2'],
    ['(.*)center(s?)', '$1centre$2'],
    ['(.*)centred', '$1centered'],
    ['(.*)centered', '$1centred'],
    [`${doubled}l${doubledEnding}`, '$1$2'],
    [`${doubled}${doubledEnding}`, '$1l$2'],
    [`${single}l${singleEnding}`, '$1$2'],
    [`${single}${singleEnding}`, '$1l$2'],
    ['(def|off)ence(s?)', '$1ense$2'],
    ['(def|off)ense(s?)', '$1ence$2'],
    ['licence([sd]?)', 'license$1'],
    ['license([sd]?)', 'licence$1'],
    ['(dia|cata)logue(s?)', '$1log$2'],
    ['(dia|cata)log(s?)', '$1logue$2'],
    ['bureaux', 'bureaus'],
    ['bureaus', 'bureaux'],
    ['ageing', 'aging'],
    ['aging', 'ageing'],
    ['cheque(s?)', 'check$1'],
    ['paediatric(.*)', 'pediatric$1'],
    ['pediatric(.*)', 'paediatric$1'],
  ] as const
).map(([pattern, other]) => ({ pattern: new RegExp(`^${pattern}$`), other }));

/** Other spellings of an English word: `labour` for `labor`, `organization` for `organisation`. The word itself is not among them. */
export function otherSpellings(word: string): string[] {
  const found = pairs
    .filter(({ pattern }) => pattern.test(word))
    .map(({ pattern, other }) => word.replace(pattern, other));
  return [...new Set(found)].filter((one) => one !== word);
}
