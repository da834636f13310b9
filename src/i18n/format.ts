/** Formats numbers, lists and dates in one language. Dates are days without a time zone; UTC keeps them as they are. */
export function formatter(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const series = new Intl.ListFormat(locale, { type: 'unit' });
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const days = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
  const months = inUtc({ month: 'long', year: 'numeric' });

  const languages = new Intl.DisplayNames(locale, { type: 'language' });

  return {
    language: (code: string) => languages.of(code) ?? code,
    number: (value: number) => numbers.format(value),
    /** Names one after another, without an "and". */
    series: (items: string[]) => series.format(items),
    /** Begins with a capital, as a sentence does. */
    sentence: (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    list: (items: string[]) => lists.format(items),
    /** The form for a number, with the number in the place of `#`. */
    plural: (value: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) =>
      (forms[plurals.select(value)] ?? forms.other).replace('#', numbers.format(value)),
    /** A date as exact as it is given: `2008`, `2008-11` or `2008-11-30`. */
    date: (value: string) => {
      const [year = 0, month, day] = value.split('-').map(Number);
      if (month === undefined) return value;
      return (day === undefined ? months : days).format(Date.UTC(year, month - 1, day ?? 1));
    },
  };
}
