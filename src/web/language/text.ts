import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from '../../language/locales';
import type { explorer } from '../../language/messages/explorer';
import type { words } from '../../language/messages/words';
import type { kinds } from '../../language/messages/kinds';

/** Names a text that the explorer has: its own, and the names of values. */
export type TextKey =
  | keyof typeof explorer
  | Extract<keyof typeof kinds, `explorer.${string}`>
  | Extract<keyof typeof words, `label.${string}`>;

/** The language of the page, which its address says. */
export const LANGUAGE: keyof typeof LOCALES = document.documentElement.lang === 'fr' ? 'FR' : 'EN';
export const LOCALE = LOCALES[LANGUAGE];

// The parsed texts, one without arguments as it is. Awaited before anything is shown; the page preloads them.
const response = await fetch(document.querySelector<HTMLLinkElement>('#texts')!.href);
const catalogue = (await response.json()) as Record<string, string | MessageFormatElement[]>;

/** Adds texts that only some views have: the page names their address in a meta element. */
export async function addTexts(name: string): Promise<void> {
  const response = await fetch(document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)!.content);
  Object.assign(catalogue, await response.json());
}

const formats = new Map<string, IntlMessageFormat>();

/** A text of the catalogue in the language of the page, with its arguments filled in; they are never read as markup. */
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

/** The name of a value of an enumeration, such as label('GROUP', 'DONOR'); the value itself where it has no name. */
export function label(kind: LabelKind, value: string): string {
  const key = `label.${kind}.${value}`;
  return key in catalogue ? text(key as TextKey) : value;
}
