import { en, enFormat } from './en.ts';
import type { formatter } from './format.ts';

/** The words of the interface. English is the measure: another language has the same keys. */
export type Messages = typeof en;

const locales: Record<string, { messages: Messages; format: ReturnType<typeof formatter>; direction: 'ltr' | 'rtl' }> =
  {
    en: { messages: en, format: enFormat, direction: 'ltr' },
  };
const inLocale = (locale = 'en') => locales[locale] ?? locales['en']!;

export const useMessages = (locale?: string): Messages => inLocale(locale).messages;
export const useFormat = (locale?: string) => inLocale(locale).format;
export const directionOf = (locale?: string) => inLocale(locale).direction;
