import { LOCALE, LANGUAGE, text } from './text';

type Format = Intl.DateTimeFormat | Intl.NumberFormat;

const formats = new Map<string, Format>();

/** Caches a formatter, since making one takes as long as hundreds of uses. */
function formatBy<F extends Format>(key: string, make: () => F): F {
  const format = (formats.get(key) as F | undefined) ?? make();
  formats.set(key, format);
  return format;
}

/** Returns a partial date in words: "May 2021", "1er mai 2021"; an invalid one unchanged. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const format = formatBy(Object.keys(options).join(), () => new Intl.DateTimeFormat(LOCALE, options));
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (Number.isNaN(at.getTime())) return date;
  const words = format.format(at);
  return LANGUAGE === 'FR' && day === '01' ? words.replace(/^1 /, '1er ') : words;
}

/** Returns the short month of a time, with the year at its beginning: "Dec", "Jan 2027". */
export function formatMonth(at: number): string {
  const date = new Date(at);
  const year = date.getUTCMonth() === 0 ? 'numeric' : undefined;
  return new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'short', year }).format(date);
}

/** Returns the day in UTC, such as 2026-11-30. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Returns the time of day, such as 14:05, in French 14 h 05. */
export function formatTime(at: Date): string {
  const time = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' }).format(at);
  return LANGUAGE === 'FR' ? time.replace(':', ' h ') : time;
}

/** Formats a number with a maximum of digits after the decimal mark. */
export function formatNumber(value: number, maximumFractionDigits = 2): string {
  const make = () => new Intl.NumberFormat(LOCALE, { maximumFractionDigits });
  return formatBy(String(maximumFractionDigits), make).format(value);
}

/** Formats a score in two significant digits: 0.05, 0.0035. */
export function formatScore(value: number): string {
  return new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 }).format(value);
}

/** Returns "A, B and C"; "A, B et C". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items);
}

/** Returns "A, B or C"; "A, B ou C". */
export function formatAlternatives(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'disjunction' }).format(items);
}

/** Returns who recorded a change: "an editor", with a mark where a provider signed them in. */
export function formatSigner(by: string): string {
  const [role = ''] = by.split(' ');
  return text('explorer.common.signed', { role, mark: by.slice(role.length) });
}
