import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from '../../language/locales';
import type { explorer } from '../../language/messages/explorer';
import type { words } from '../../language/messages/words';
import type { kinds } from '../../language/messages/kinds';

/** The key of a text of the explorer: its own, and the names of values. */
export type TextKey =
  | keyof typeof explorer
  | Extract<keyof typeof kinds, `explorer.${string}`>
  | Extract<keyof typeof words, `label.${string}`>;

/** The language of the page, as in its address. */
export const LANGUAGE: keyof typeof LOCALES = document.documentElement.lang === 'fr' ? 'FR' : 'EN';
export const LOCALE = LOCALES[LANGUAGE];

// The parsed texts, plain where they have no arguments; preloaded, and awaited before any view.
const response = await fetch(document.querySelector<HTMLLinkElement>('#texts')!.href);
const catalogue = (await response.json()) as Record<string, string | MessageFormatElement[]>;

/** Adds texts that only some views use; a meta element of the page has their address. */
export async function addTexts(name: string): Promise<void> {
  const response = await fetch(document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)!.content);
  Object.assign(catalogue, await response.json());
}

const formats = new Map<string, IntlMessageFormat>();

/** Returns a text in the language of the page with its arguments, which are never markup. */
export function text(key: TextKey, values?: Record<string, string | number>): string {
  const parsed = catalogue[key] ?? [];
  if (typeof parsed === 'string') return parsed;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(parsed, LOCALE, undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  return String(format.format(values));
}

/** The enumerations whose values have names. */
export type LabelKind =
  'AGENDA' | 'GROUP' | 'KIND' | 'ROSTER' | 'SEAT' | 'SECTOR' | 'STANCE' | 'STATUS' | 'TYPE' | 'VALUE';

/** Returns the name of a value, such as label('GROUP', 'DONOR'); the value where it has none. */
export function label(kind: LabelKind, value: string): string {
  const key = `label.${kind}.${value}`;
  return key in catalogue ? text(key as TextKey) : value;
}
