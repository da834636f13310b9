/**
 * Numbers of goals, targets and objectives are searched as words of their own, since a bare number is lost among others
 * and "1" would match every number that begins with it. The closing letter keeps one code from being the beginning of another.
 */
export const code = {
  goal: (id: string | number) => `sdgg${id}z`,
  target: (id: string) => `sdgt${id.replace('.', 'x')}z`,
  objective: (id: string | number) => `gcmo${id}z`,
  cluster: (id: string | number) => `clus${id}z`,
  focusArea: (id: string) => `foca${id.replace('.', 'x')}z`,
  ppd: (id: string | number) => `ppd${id}z`,
  country: (iso2: string) => `ctry${iso2.toLowerCase()}z`,
  region: (slug: string) => `regn${slug.replaceAll('-', '')}z`,
  theme: (id: string) => `them${id.replaceAll('-', '')}z`,
  broaderTheme: (id: string) => `thmb${id.replaceAll('-', '')}z`,
  organization: (id: string) => `orga${id.replaceAll('-', '')}z`,
} as const;

/** A typed form found in a query: where it stands, and the codes it may mean, most likely first. */
export interface TypedForm {
  start: number;
  end: number;
  codes: string[];
  /** What it was understood as: `target`, `goal`, `objective`, `cluster`, `focusArea` or `ppd`, with the number. */
  as: { kind: 'target' | 'goal' | 'objective' | 'cluster' | 'focusArea' | 'ppd'; id: string };
}

const targetNumber = String.raw`(1[0-7]|[1-9])\s?[.,]\s?(1[0-9]|[1-9]|[a-d])`;
const sdg = String.raw`(?:sdgs?|odds?|ods|(?:sustainable\s+)?development\s+goals?|goals?|objectifs?\s+de\s+developpement\s+durable|objetivos?\s+de\s+desarrollo\s+sostenible|(?:هدف|اهداف|الهدف|الاهداف)\s+(?:من\s+)?(?:اهداف\s+)?(?:التنميه|تنميه)(?:\s+المستدامه)?)`;
const target = String.raw`(?:targets?|cibles?|metas?|غايه|الغايه|المقصد|مقصد|الهدف\s+الفرعي)`;
const gcm = String.raw`(?:gcm|pmm|pgm|global\s+compact(?:\s+(?:for|on)\s+(?:safe,?\s+orderly\s+and\s+regular\s+)?migration)?|compact|pacte\s+mondial(?:\s+(?:sur|pour)\s+(?:les\s+)?migrations?)?|pacto\s+mundial(?:\s+(?:sobre|para)\s+(?:la\s+)?migracion)?|(?:الاتفاق|الميثاق)\s+العالمي(?:\s+(?:من\s+اجل|ل|بشان)?\s*(?:ال)?هجره)?)`;
const objective = String.raw`(?:objectives?|obj\.?|objectifs?|objetivos?|هدف|الهدف)`;
const number = String.raw`(?:no\.?|n[o°º]\.?|number|numero|#|رقم)?\s*`;
const between = String.raw`[\s:,\-–—]*(?:of|du|de|del|des|the|la|los|من|في)?[\s:,\-–—]*`;

type Kind = TypedForm['as']['kind'];
interface Pattern {
  kind: Kind;
  pattern: RegExp;
  codes: (a: string, b?: string) => string[];
}

const whole = (pattern: string) => new RegExp(String.raw`(?<![\p{L}\p{N}.])${pattern}(?![\p{L}\p{N}]|\.\d)`, 'gu');

/** In order of trust: the first pattern that claims a stretch of the query keeps it. */
const patterns: Pattern[] = [
  {
    kind: 'focusArea',
    pattern: whole(
      String.raw`(?:focus\s+areas?|domaines?\s+(?:d'action|prioritaires?)|areas?\s+de\s+interes|area\s+tematica)\s*${number}${targetNumber}`,
    ),
    codes: (a, b) => [code.focusArea(`${a}.${b}`)],
  },
  { kind: 'ppd', pattern: whole(String.raw`ppd\s*[/#:]?\s*(\d{1,5})`), codes: (a) => [code.ppd(a)] },
  {
    kind: 'target',
    pattern: whole(String.raw`(?:${sdg}${between})?(?:${target}\s*)?${number}(?:${sdg}${between})?${targetNumber}`),
    codes: (a, b) => [code.target(`${a}.${b}`)],
  },
  {
    kind: 'objective',
    pattern: whole(String.raw`${gcm}${between}${objective}?\s*${number}(2[0-3]|1[0-9]|[1-9])`),
    codes: (a) => [code.objective(a)],
  },
  {
    kind: 'objective',
    pattern: whole(String.raw`${objective}\s*${number}(2[0-3]|1[0-9]|[1-9])${between}${gcm}`),
    codes: (a) => [code.objective(a)],
  },
  {
    kind: 'goal',
    pattern: whole(String.raw`${objective}\s*${number}(1[0-7]|[1-9])${between}${sdg}`),
    codes: (a) => [code.goal(a)],
  },
  { kind: 'goal', pattern: whole(String.raw`${sdg}${between}${number}(1[0-7]|[1-9])`), codes: (a) => [code.goal(a)] },
  {
    kind: 'objective',
    pattern: whole(String.raw`${objective}\s*${number}(2[0-3]|1[0-9]|[1-9])`),
    codes: (a) => [code.objective(a)],
  },
  {
    kind: 'cluster',
    pattern: whole(
      String.raw`(?:thematic\s+)?(?:clusters?|groupes?\s+thematiques?|grupos?\s+tematicos?|المجموعه)\s*${number}([1-6])`,
    ),
    codes: (a) => [code.cluster(a)],
  },
];

/** Finds the typed forms in a folded query, from left to right, without overlaps. */
export function typedForms(folded: string): TypedForm[] {
  const western = folded.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const found: TypedForm[] = [];
  for (const { kind, pattern, codes } of patterns) {
    for (const match of western.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const [a = '', b] = match.slice(1).filter((group) => group !== undefined);
      found.push({ start, end, codes: codes(a, b), as: { kind, id: b === undefined ? a : `${a}.${b}` } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
