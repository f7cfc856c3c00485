import { LOCALES, type LanguageCode } from './language';

/** Caches formats by language and variant: creating one takes far longer than formatting. */
function cached<Variant extends string, Format>(
  make: (locale: string, variant: Variant) => Format,
): (language: LanguageCode, variant: Variant) => Format {
  const formats = new Map<string, Format>();
  return (language, variant) => {
    const key = `${language} ${variant}`;
    const format = formats.get(key) ?? make(LOCALES[language], variant);
    formats.set(key, format);
    return format;
  };
}

/** Formats a date in UTC as a year, or as a month with its year. */
export const dateFormat = cached(
  (locale, precision: 'year' | 'month') =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: precision === 'month' ? 'long' : undefined,
    }),
);

/** Formats a list with "and" or "or" before the last item. */
export const listFormat = cached((locale, type: Intl.ListFormatType) => new Intl.ListFormat(locale, { type }));
