import { digitsFor } from './numberWords.ts';

/**
 * Names of the lists of pages that carry a tag. They are looked up whole, never as words of the text: a bare number would be
 * lost among others. They are also names of files.
 */
export const code = {
  goal: (id: string | number) => `goal-${id}`,
  target: (id: string) => `target-${id}`,
  objective: (id: string | number) => `objective-${id}`,
  cluster: (id: string | number) => `cluster-${id}`,
  focusArea: (id: string) => `focus-${id}`,
  ppd: (id: string | number) => `ppd-${id}`,
  country: (iso2: string) => `country-${iso2.toLowerCase()}`,
  region: (slug: string) => `region-${slug}`,
  group: (id: string) => `group-${id}`,
  theme: (id: string) => `theme-${id}`,
} as const;

/** Whether a code is that of a number that people type, not of a name. */
export const isNumber = (name: string) => /^(?:goal|target|objective|cluster|focus|ppd)-/.test(name);

/** A typed form found in a query: where it stands and what it means. */
export interface TypedForm {
  start: number;
  end: number;
  /** What it is the number of. */
  as: { kind: 'target' | 'goal' | 'objective' | 'cluster' | 'focusArea' | 'ppd'; id: string };
}

/** What may not follow a number that names a goal, a target or an objective: it would be an amount. */
const noAmount = String.raw`(?!\s*(?:[%‰°٪]|(?:per|pour)\s?cent|percentage|por\s?ciento|(?:في|ب)\s*المائه|thousand|mil(?:le|lion|lon|liard)?(?:s|es)?\b|billions?|trillions?|مليون|ملايين|مليار|points?\b|degrees?|degres?|grados?|times\b|usd\b|eur(?:os?)?\b|dollars?|years?|months?|weeks?|days?|hours?|km\b|ans?\b|anos?\b|mois\b|meses\b))`;
/** `10.7`, `10,7` and `10٫7`; after a plural, a comma joins two numbers. */
const targetNumber = String.raw`(1[0-7]|[1-9])(?:(?:\s?\.\s?|٫|(?<!(?:sdgs|goals|objectives|objectifs|objetivos)\s\d{1,2}),)(1[0-9]|[1-9])|[.,٫]([a-d]))`;
const sdg = String.raw`(?:sdgs?|odds?|ods|(?:sustainable\s+)?development\s+goals?|goals?|objectifs?\s+de\s+developpement\s+durable|objetivos?\s+de\s+desarrollo\s+sostenible|(?:هدف|اهداف|الهدف|الاهداف)\s+(?:من\s+)?(?:اهداف\s+)?(?:التنميه|تنميه)(?:\s+المستدامه)?)`;
const arabicTarget = String.raw`(?:غايه|الغايه|المقصد|مقصد|الهدف\s+الفرعي)`;
const target = String.raw`(?:targets?|cibles?|metas?|${arabicTarget})`;
const gcm = String.raw`(?:gcm|pmm|pgm|global\s+compact(?:\s+(?:for|on)\s+(?:safe,?\s+orderly\s+and\s+regular\s+)?migration)?|compact|pacte\s+mondial(?:\s+(?:sur|pour)\s+(?:(?:les|des)\s+)?migrations?(?:\s+sures?,?\s+ordonnees?\s+et\s+regulieres?)?)?|pacto\s+mundial(?:\s+(?:sobre|para)\s+(?:la\s+)?migracion(?:\s+segura,?\s+ordenada\s+y\s+regular)?)?|(?:الاتفاق|الميثاق)\s+العالمي(?:\s+(?:من\s+اجل\s+|بشان\s+)?(?:لل?|ال)?هجره)?)`;
const objective = String.raw`(?:objectives?|obj\.?|objectifs?|objetivos?|هدف|الهدف|اهداف|الاهداف)`;
const cluster = String.raw`(?:thematic\s+)?(?:clusters?|groupes?\s+thematiques?|grupos?\s+tematicos?|المجموعه)`;
const focusArea = String.raw`(?:focus\s+areas?|domaines?\s+(?:d'action|prioritaires?)|areas?\s+de\s+interes|area\s+tematica|${cluster})`;
const number = String.raw`(?:no\.?|n[o°º]\.?|number|numero|#|رقم)?\s*`;
const between = String.raw`[\s:,\-–—]*(?:(?:of|du|de|del|des|the|la|los|les|من|في)[\s:,\-–—]+)*`;
const join = String.raw`(?:\s*[,;/&+]\s*(?:(?:and|et|y|e|or|ou|o)\s+)?|\s+(?:and|et|y|e|or|ou|o)\s+|\s*و\s*)`;

/** One number or several: `5`, `5 and 6`, `5, 6 et 7`. */
function list(one: string): string {
  const whole = String.raw`(?:${one})(?![\p{L}\p{N}]|\.\d|,\d{3})${noAmount}`;
  return `(${whole}(?:${join}${whole})*)`;
}
const goals = list('1[0-7]|[1-9]');
const objectives = list('2[0-3]|1[0-9]|[1-9]');
const clusters = list('[1-6]');

type Kind = TypedForm['as']['kind'];
interface Pattern {
  kind: Kind;
  /** Its groups are the two parts of a target's number, or a list of numbers. */
  pattern: RegExp;
}

/** A pattern that stands alone: not inside a word, a longer number or a sum of money, nor after "page" and the like. */
const whole = (pattern: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.]|\d,|[$€£¥]\s?|(?:page|article|section|chapter|figure|table|version|annex|paragraph|para)s?\s+)${pattern}(?![\p{L}\p{N}]|\.\d)`,
    'dgu',
  );

/** In order of trust: the first pattern that claims a stretch of the query keeps it. */
const patterns: Pattern[] = [
  { kind: 'focusArea', pattern: whole(String.raw`${focusArea}\s*${number}${targetNumber}`) },
  { kind: 'ppd', pattern: whole(String.raw`ppd\s*[/#:]?\s*(\d{1,5})`) },
  {
    // Arabic texts of the United Nations write a hyphen: الغاية 10-7
    kind: 'target',
    pattern: whole(String.raw`${arabicTarget}\s*${number}(1[0-7]|[1-9])\s?[-–]\s?(1[0-9]|[1-9]|[a-d])`),
  },
  {
    kind: 'target',
    pattern: whole(
      String.raw`(?:${sdg}${between})?(?:${target}\s*)?${number}(?:${sdg}${between})?${targetNumber}(?!,\d)${noAmount}`,
    ),
  },
  {
    kind: 'objective',
    pattern: whole(String.raw`${gcm}${between}(?:${objective}\s*)?${number}${objectives}`),
  },
  {
    kind: 'objective',
    pattern: whole(String.raw`${objective}\s*${number}${objectives}${between}${gcm}`),
  },
  { kind: 'goal', pattern: whole(String.raw`${objective}\s*${number}${goals}${between}${sdg}`) },
  { kind: 'goal', pattern: whole(String.raw`${sdg}${between}${number}${goals}`) },
  { kind: 'objective', pattern: whole(String.raw`${objective}\s*${number}${objectives}`) },
  { kind: 'cluster', pattern: whole(String.raw`${cluster}\s*${number}${clusters}`) },
];

/** Finds the typed forms in a folded query, from left to right, without overlaps. Each number of a list is a form. */
export function typedForms(folded: string): TypedForm[] {
  const western = digitsFor(folded).replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
  const found: TypedForm[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of western.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((one) => match.index < one.end && one.start < end)) continue;
      const numbers = numbersIn(match);
      numbers.forEach(({ id, start, end: numberEnd }, index) => {
        found.push({
          start: index === 0 ? match.index : start,
          end: index === numbers.length - 1 ? end : numberEnd,
          as: { kind, id },
        });
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The number of a target or focus area (two groups), or every number of a list (one group), with its place. */
function numbersIn(match: RegExpExecArray): { id: string; start: number; end: number }[] {
  const [first = '', ...rest] = match.slice(1).filter((group) => group !== undefined);
  const offset = match.indices?.[1]?.[0] ?? match.index;
  if (rest.length > 0) return [{ id: [first, ...rest].join('.'), start: offset, end: offset }];
  // a number that was spelt out is padded: all spaces but the first are its letters
  return [...first.matchAll(/(\s*)(\d+)/g)].map(({ 0: all, 1: space = '', 2: id = '', index }) => ({
    id,
    start: offset + index + Math.min(1, space.length),
    end: offset + index + all.length,
  }));
}
