import { LOCALES, type LanguageCode } from './language';

/** Remembers the format of each language and variant, since making one takes far longer than formatting with it. */
function madeOnce<Variant extends string, Format>(
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

/** A year, or a month with its year, of a date in UTC. */
export const dateFormat = madeOnce(
  (locale, precision: 'year' | 'month') =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: precision === 'month' ? 'long' : undefined,
    }),
);

/** Words with "and" or "or" before the last. */
export const listFormat = madeOnce((locale, type: Intl.ListFormatType) => new Intl.ListFormat(locale, { type }));
