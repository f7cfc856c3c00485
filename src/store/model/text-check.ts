import { bilingual, type BilingualText } from '../../language/message';
import { personalDatum } from './personal-data';

/** The most characters (code points) of a name. */
export const MAX_NAME_LENGTH = 300;
/** The most characters (code points) of any other text. */
export const MAX_TEXT_LENGTH = 10_000;
/** The most characters of a web address: the practical limit of browsers and servers. */
const MAX_URL_LENGTH = 2_048;

/** A code, and in each language a noun phrase for what the text must be instead. */
export interface TextProblem extends BilingualText {
  code: 'PERSONAL_DATA' | 'BAD_TEXT' | 'TOO_LONG';
}

/**
 * The first problem of a text, if it has any: longer than `maxLength` code points, malformed, or about a person. The
 * length is checked first, so that the other checks take bounded time.
 */
export function textProblem(text: string, maxLength: number): TextProblem | undefined {
  if (isLongerThan(text, maxLength)) return { code: 'TOO_LONG', ...bilingual('text.tooLong', { max: maxLength }) };
  if (!isWellFormed(text)) return { code: 'BAD_TEXT', ...bilingual('text.malformed') };
  const datum = personalDatum(text);
  return datum && { code: 'PERSONAL_DATA', ...bilingual('text.personalData', { datum }) };
}

/**
 * Control characters but for tabs and line ends; lone surrogates, which UTF-8 cannot encode; and the two code points
 * that XML cannot hold (https://www.w3.org/TR/xml/#charsets).
 */
const MALFORMED = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Whether every character of a text can be stored, sent and shown anywhere. */
export function isWellFormed(text: string): boolean {
  return !MALFORMED.test(text);
}

/** Whether it is an absolute http or https address of at most 2,048 characters, without a user name or an e-mail address. */
export function isWebAddress(text: string): boolean {
  if (text.length > MAX_URL_LENGTH || !isWellFormed(text)) return false;
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) || !URL.canParse(text)) return false;
  const { username, password, href } = new URL(text);
  return !username && !password && personalDatum(href) !== 'EMAIL';
}

function isLongerThan(text: string, maxLength: number): boolean {
  // A code point is one or two UTF-16 units, so most texts need not be counted.
  return text.length > maxLength && (text.length > 2 * maxLength || [...text].length > maxLength);
}
