import { z } from 'zod';

/** A record id: lower-case words of letters and digits joined by single hyphens. It is also the file's name. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits in words joined by hyphens')
  .meta({ examples: ['an-id-like-this'] })
  .describe('Identifier of a record; the name of its file without the ending');

/** A focus area, cluster number before the point: `2.1`. */
export const focusAreaId = z
  .string()
  .regex(/^\d\.\d$/, 'must look like "2.1", in quotes')
  .meta({ examples: ['2.1'] })
  .describe('Identifier of a focus area: cluster number, point, position in the cluster');

/** A policy option (`2.1-o3`) or practical action (`2.1-a2`) of a focus area. */
export const optionId = z
  .string()
  .regex(/^\d\.\d-[oa]\d{1,2}$/, 'must look like "2.1-o3" (policy option) or "2.1-a2" (practical action)')
  .meta({ examples: ['2.1-o3', '2.1-a2'] })
  .describe('Identifier of a policy option or practical action');

/** A country or area by ISO 3166-1 alpha-2 code. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a two-letter ISO 3166-1 code in capitals')
  .meta({ examples: ['MD'] })
  .describe('ISO 3166-1 alpha-2 code of a country or area');

/** An SDG target in the numbering of A/RES/71/313: `10.7`, `8.b`. */
export const sdgTargetId = z
  .string()
  .regex(/^\d{1,2}\.(?:\d{1,2}|[a-d])$/, 'must look like "10.7" or "10.c", in quotes')
  .meta({ examples: ['10.7', '10.c'] })
  .describe('Number of a target of the Sustainable Development Goals');

/** An objective of the Global Compact for Migration (A/RES/73/195), 1 to 23. */
export const objectiveNumber = z.int().min(1).max(23).describe('Number of a GCM objective, 1 to 23');

/** Who says that a tag is so: the cited text itself, or a Waymark editor. */
export const basis = z
  .enum(['source', 'editorial'])
  .describe('Who says so: "source" (the cited text states it) or "editorial" (an editor assigned it)');

/** A web address; only http and https are accepted. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: /[^.]\.[^.]/,
    message: 'must be a full web address that begins with http:// or https://',
  })
  .refine((value) => /^https?:\/\//i.test(value), 'must be a full web address that begins with http:// or https://')
  .meta({ pattern: '^https?://' })
  .describe('Web address (http or https)');

const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A day in the Gregorian calendar, `YYYY-MM-DD`; it never passes through a time zone. */
export const day = z.iso.date('must be a day that exists, written YYYY-MM-DD').describe('A day, written YYYY-MM-DD');

/** A date as exact as the source gives it: `2008`, `2008-11` or `2008-11-30`. A bare year may stand without quotes. */
export const partialDate = z
  .union([
    z.string().meta({ pattern: datePattern.source, examples: ['2008', '2008-11', '2008-11-30'] }),
    z.int().transform(String),
  ])
  .refine(
    (value) => datePattern.test(value) && (value.length < 10 || z.iso.date().safeParse(value).success),
    'must be a year, a month or a day that exists: 2008, 2008-11 or 2008-11-30',
  )
  .describe('A date as exact as the source gives it: year, year and month, or day');

/** Languages that labels are kept in: those of the United Nations. */
export const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One text per language; English is always there. */
export const labels = z
  .strictObject({
    en: z.string().min(1).describe('In English'),
    fr: z.string().min(1).optional().describe('In French'),
    es: z.string().min(1).optional().describe('In Spanish'),
    ar: z.string().min(1).optional().describe('In Arabic'),
    ru: z.string().min(1).optional().describe('In Russian'),
    zh: z.string().min(1).optional().describe('In Chinese'),
  })
  .describe('One label per language, English always');

/** Any number of texts per language. */
export const labelLists = z
  .partialRecord(z.enum(languages), z.array(z.string().min(1)).min(1))
  .describe('Lists of labels by language');

/** A statement of where something is said: a source record with the place in it, or a web page described in place. */
export const citation = z
  .union([
    z.strictObject({
      id: recordId.describe('Id of a record in content/sources'),
      locator: z
        .string()
        .min(1)
        .optional()
        .describe('Where in the source: "footnote 52", "Recommendation 5", "para. 31"'),
      url: webAddress.optional().describe('Address that the source prints for this statement, as it prints it'),
    }),
    z.strictObject({
      title: z.string().min(1).describe('Title of the page or document'),
      url: webAddress,
      publisher: z.string().min(1).optional().describe('Who published it'),
      published: partialDate.optional().describe('When it was published'),
      type: z
        .enum(['primary', 'official-listing', 'secondary'])
        .describe(
          'Whose words: of those who run or evaluated the practice (primary), an official listing, or a third party',
        ),
      locator: z.string().min(1).optional().describe('Where in the page or document'),
      accessed: day.describe('Day on which the page was read'),
    }),
  ])
  .describe('A source record with a place in it, or a web page described in full');
export type Citation = z.infer<typeof citation>;

export const citations = z.array(citation).min(1).describe('What the record rests on; at least one source');
