import { LOCALE, LANGUAGE, text } from './text';

type Format = Intl.DateTimeFormat | Intl.NumberFormat;

const formats = new Map<string, Format>();

/** A formatter, made once: that takes as long as hundreds of uses, and a picture writes a number beside each name. */
function formatBy<F extends Format>(key: string, make: () => F): F {
  const format = (formats.get(key) as F | undefined) ?? make();
  formats.set(key, format);
  return format;
}

/** A partial date in words: "2021", "May 2021", "20 May 2021"; "1er mai 2021". What is none, as an address may have it, stays as it is. */
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

/** The month of a time in short, with its year where that begins: "Dec", "Jan 2027". */
export function formatMonth(at: number): string {
  const date = new Date(at);
  const year = date.getUTCMonth() === 0 ? 'numeric' : undefined;
  return new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'short', year }).format(date);
}

/** The day in UTC, such as 2026-11-30. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The time of day, such as 14:05, in French 14 h 05. */
export function formatTime(at: Date): string {
  const time = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' }).format(at);
  return LANGUAGE === 'FR' ? time.replace(':', ' h ') : time;
}

/** A number with at most so many digits after the decimal mark. */
export function formatNumber(value: number, maximumFractionDigits = 2): string {
  const make = () => new Intl.NumberFormat(LOCALE, { maximumFractionDigits });
  return formatBy(String(maximumFractionDigits), make).format(value);
}

/** A score in two significant digits: 0.05, 0.0035. */
export function formatScore(value: number): string {
  return new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 }).format(value);
}

/** "A, B and C"; "A, B et C". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items);
}

/** "A, B or C"; "A, B ou C". */
export function formatAlternatives(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'disjunction' }).format(items);
}

/** Who recorded a change: "an editor", with a mark where a provider signed them in. */
export function formatSigner(by: string): string {
  const [role = ''] = by.split(' ');
  return text('explorer.common.signed', { role, mark: by.slice(role.length) });
}
