import { IntlMessageFormat, PART_TYPE } from 'intl-messageformat';
import { InflectedNames, capitalized } from './agreement/agreeing';
import { Language, type LanguageCode, LOCALES } from './language';
import { EN, FR, type MessageKey } from './messages/texts';
import { withFrenchSpaces } from './french-spaces';

export type { MessageKey } from './messages/texts';

/** True where the catalogue contains a text with this key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(EN, key);
}

/** The arguments of a message; a name or a date inflects to agree with the preceding words. */
export type MessageValues = Record<string, string | number | InflectedNames>;

/** A text in both languages of the product. */
export type BilingualText = Record<Lowercase<Language>, string>;

/** All texts as they are shown, by language and key. */
export const CATALOGUES: Record<Language, Record<MessageKey, string>> = { EN, FR: withFrenchSpaces(FR) };

/** Parsed messages, by locale and key: parsing costs far more than formatting. */
const parsed = new Map<string, IntlMessageFormat>();

function parsedMessage(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language}/${key}`;
  let format = parsed.get(id);
  if (!format) {
    // Names of organisations may contain "<": text here is never markup.
    format = new IntlMessageFormat(CATALOGUES[language][key], LOCALES[language], undefined, { ignoreTag: true });
    parsed.set(id, format);
  }
  return format;
}

/**
 * Formats a text of the catalogue in a language. Throws where an argument is missing.
 * Messages are ICU MessageFormat:
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function message(language: LanguageCode, key: MessageKey, values: MessageValues = {}): string {
  const format = parsedMessage(language as Language, key);
  if (!Object.values(values).some((value) => value instanceof InflectedNames)) return String(format.format(values));
  const isSentence = SENTENCE.test(CATALOGUES[language][key]);
  return format.formatToParts<InflectedNames>(values).reduce((text, part) => {
    if (part.type === PART_TYPE.literal) return text + part.value;
    const begins = text === '' ? isSentence : /[.!?] $/.test(text);
    return begins ? text + capitalized(String(part.value)) : part.value.after(text);
  }, '');
}

/** A full stop, either in the last case of an argument or before another sentence. */
const SENTENCE = /\.(?:\}*$|\s)/;

/** Formats a text in both languages; the arguments may differ between them, like names. */
export function bilingual(
  key: MessageKey,
  values?: MessageValues | ((language: Language) => MessageValues),
): BilingualText {
  const valuesIn = (language: Language) => (typeof values === 'function' ? values(language) : values);
  return {
    en: message(Language.EN, key, valuesIn(Language.EN)),
    fr: message(Language.FR, key, valuesIn(Language.FR)),
  };
}

/** Returns the text in a language. */
export function textIn(text: BilingualText, language: LanguageCode): string {
  return language === Language.FR ? text.fr : text.en;
}
