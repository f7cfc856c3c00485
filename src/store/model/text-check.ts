import { bilingual, type BilingualText } from '../../language/message';
import { quote } from '../../language/text';
import { personalDatum } from './personal-data';

/** Maximum length of a name in characters (code points). */
export const MAX_NAME_LENGTH = 300;
/** Maximum length of any other text in characters (code points). */
export const MAX_TEXT_LENGTH = 10_000;
/** Maximum length of a web address in characters: the practical limit of browsers and servers. */
const MAX_URL_LENGTH = 2_048;

/** A code, with a noun phrase in each language for the expected text. */
export interface TextProblem extends BilingualText {
  code: 'PERSONAL_DATA' | 'BAD_TEXT' | 'TOO_LONG';
}

/**
 * Returns the first problem of a text, if any: longer than `maxLength` code points, malformed, or
 * about a person. The length is checked first, so that the other checks take bounded time.
 */
export function textProblem(text: string, maxLength: number): TextProblem | undefined {
  if (isLongerThan(text, maxLength)) return { code: 'TOO_LONG', ...bilingual('text.tooLong', { max: maxLength }) };
  if (!isWellFormed(text)) return { code: 'BAD_TEXT', ...bilingual('text.malformed') };
  const datum = personalDatum(text);
  return datum && { code: 'PERSONAL_DATA', ...bilingual('text.personalData', { datum }) };
}

/**
 * Control characters except tabs and line ends; lone surrogates, which UTF-8 cannot encode; and the
 * two code points that XML excludes (https://www.w3.org/TR/xml/#charsets).
 */
const MALFORMED = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** True where every character of a text can be stored, sent and shown everywhere. */
export function isWellFormed(text: string): boolean {
  return !MALFORMED.test(text);
}

/** A host name, such as www.example.org, and the beginning of a port, path, query or fragment. */
const BEGINS_WITH_HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;

/** Returns a text with `https://` before it where it begins with a host, else unchanged. */
export function completeAddress(text: string): string {
  return BEGINS_WITH_HOST.test(text) ? `https://${text}` : text;
}

/** True for an absolute http or https address of up to 2,048 characters without user or e-mail. */
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

/** Returns the first problem of a name: that of a text, or confusion with another name. */
export function nameProblem(name: string): TextProblem | undefined {
  const problem = textProblem(name, MAX_NAME_LENGTH);
  if (problem) return problem;
  if (INVISIBLE.test(name)) return { code: 'BAD_TEXT', ...bilingual('text.invisible') };
  const word = wordOfMixedScripts(name);
  return word === undefined
    ? undefined
    : { code: 'BAD_TEXT', ...bilingual('text.mixedScripts', { word: quote(word) }) };
}

/**
 * Scripts with a zero-width joiner or non-joiner between letters
 * (https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters).
 */
const JOINING_SCRIPTS = [
  'Arab',
  'Syrc',
  'Mong',
  'Nkoo',
  'Adlm',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Mymr',
  'Tibt',
];

const anyOf = (scripts: readonly string[]) => scripts.map((script) => String.raw`\p{scx=${script}}`).join('');

/**
 * Invisible characters: bidirectional controls, tags and all others that Unicode ignores by
 * default, except joiners within scripts that need them; the blank Braille pattern; private and
 * unassigned code points; and more marks on one letter than a writing system uses
 * (https://www.unicode.org/reports/tr39/#Optional_Detection).
 */
const INVISIBLE = new RegExp(
  [
    String.raw`\p{Bidi_Control}`,
    String.raw`(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}`,
    `(?<![${anyOf(JOINING_SCRIPTS)}])[\\u200C\\u200D]|[\\u200C\\u200D](?![${anyOf(JOINING_SCRIPTS)}])`,
    String.raw`[\u2028\u2029\u2800]|\p{Co}|\p{Cn}`,
    String.raw`\p{Mn}{5}`,
  ].join('|'),
  'u',
);

/** The scripts in everyday use (https://www.unicode.org/reports/tr31/#Table_Recommended_Scripts and Limited_Use_Scripts). */
const SCRIPTS = [
  'Latn',
  'Arab',
  'Armn',
  'Beng',
  'Cyrl',
  'Deva',
  'Ethi',
  'Geor',
  'Grek',
  'Gujr',
  'Guru',
  'Hebr',
  'Knda',
  'Khmr',
  'Laoo',
  'Mlym',
  'Mymr',
  'Orya',
  'Sinh',
  'Taml',
  'Telu',
  'Thaa',
  'Thai',
  'Tibt',
  'Adlm',
  'Bali',
  'Cans',
  'Cher',
  'Java',
  'Lana',
  'Lisu',
  'Mong',
  'Mtei',
  'Nkoo',
  'Olck',
  'Syrc',
  'Tfng',
  'Vaii',
  'Yiii',
];
/**
 * The combinations of scripts that one word may mix
 * (https://www.unicode.org/reports/tr39/#Restriction_Level_Detection, “highly restrictive”).
 */
const COMBINATIONS = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
];
/** Patterns of one script or one combination, with the characters that all scripts share. */
const ONE_WRITING = [...SCRIPTS.map((script) => [script]), ...COMBINATIONS].map(
  (scripts) => new RegExp(String.raw`^[${anyOf(scripts)}\p{scx=Zyyy}\p{scx=Zinh}]+$`, 'u'),
);
const WORD = /[\u200D\u200C'’\p{L}\p{M}\p{N}]+/gu;

/**
 * Letters of Cyrillic and Greek that look like a Latin one
 * (https://www.unicode.org/Public/security/latest/confusables.txt: letters with a Latin prototype
 * in common fonts).
 */
const LOOKS_LATIN = /^[АВЕЅІЈКМНОРСТУХҮҺԌԚԜаеѕіјорсухһԛԝνοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

/** Returns a word of a name that mixes scripts, or that only looks Latin among Latin words. */
function wordOfMixedScripts(name: string): string | undefined {
  const words = name.normalize('NFC').match(WORD) ?? [];
  const isLatin = words.some((word) => /\p{sc=Latn}/u.test(word));
  return words.find(
    (word) =>
      !ONE_WRITING.some((writing) => writing.test(word)) || (isLatin && LOOKS_LATIN.test(word) && word.length > 1),
  );
}
