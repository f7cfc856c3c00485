import { parse } from 'tldts';

/** Normalizes a text for the check: removes what hides a datum from a pattern, not a reader. */
function asChecked(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[^\P{Nd}0-9]/gu, decimalDigit)
    .replace(/%40|&#0*64;|&#x0*40;|&commat;/gi, '@')
    .replace(/%2e|&#0*46;|&#x0*2e;|&period;|。/gi, '.')
    .replace(/[^\S\n]+/g, ' ')
    .replace(BETWEEN_SINGLE_CHARACTERS, '');
}

/** Format characters, and others of no width. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks that remain after NFKC, which makes a letter with its own mark, "é", one character. */
const MARKS = /[\p{Mn}\p{Me}]/gu;

/** The spaces of "a n n @ e x a m p l e . o r g". */
const BETWEEN_SINGLE_CHARACTERS = /(?<=(?<!\S)\S) (?=\S(?!\S))/gu;

/**
 * Returns the ASCII digit of a decimal digit. Unicode encodes the digits of a script together, from
 * zero to nine (https://www.unicode.org/policies/stability_policy.html).
 */
function decimalDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let before = 0;
  // The digits of two scripts may be neighbours.
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

const OPEN = String.raw`[\p{Ps}<*]`;
const CLOSE = String.raw`[\p{Pe}>*]`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})`;
const TOP_LEVEL = String.raw`\p{L}{2,63}`;

/** Unambiguous forms of "at". */
const AT_SIGN = ` ?@ ?| ?${OPEN} ?(?:at|a|à|chez|@|arobase?|arroba) ?${CLOSE} ?| (?:arobase?|arroba|at sign|at the rate(?: of)?) `;
/** A dot, but not the one that ends a sentence. */
const DOT = String.raw`(?: \. | ?\.| ?${OPEN} ?(?:\.|dot|point|punto) ?${CLOSE} ?| (?:dot|point|punto) )`;

const EMAILS = [
  // ann@example.org, ann @ example.org, ann (at) example [dot] org, ann arobase example point org
  String.raw`[\p{L}\p{N}._%+'"-](?:${AT_SIGN})(?:${LABEL}${DOT}){1,8}${TOP_LEVEL}`,
  // ann@[192.0.2.1]
  String.raw`[\p{L}\p{N}._%+'"-]@\[[\d.a-f:]{2,45}\]`,
  // ann (at) example
  String.raw`[\p{L}\p{N}] ?[([{] ?(?:at|arobase|@) ?[)\]}] ?[\p{L}\p{N}]`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** An address or words: "ann @ example. org", "ann at example.org", "ann à example point fr". */
const WORDED = new RegExp(
  String.raw` (?:at|à) ((?:${LABEL}${DOT}){1,8}${TOP_LEVEL})(?![\p{L}\p{N}/:-])| ?@ ?((?:${LABEL}(?:${DOT}|\. )){1,8}${TOP_LEVEL})(?![\p{L}\p{N}/:-])`,
  'giu',
);
/** Characters searched before "at": the maximum of a local part (RFC 5321, section 4.5.3.1.1). */
const MAX_LOCAL_PART = 64;
/** Words after which "at ecpat.org" names a site. */
const BEFORE_A_SITE = new Set(
  [
    'a accessed also and are article as available be been but by call cited code data details document documents download',
    'downloaded everything file files find form found free framework full go guide guidelines here hosted however in',
    'information is it join latest learn library list listed look map maps members more news not of on online only or',
    'page pages policy portal posted presented project publication publications published read reached register report',
    'reports resource resources see seen shown site statement statute statutes study text that them there these this',
    'tool toolkit up us version viewed visit was we website were which who you',
    'accessible consultable consultee consultees consulte consultes cite citee disponible disponibles donnees et heberge',
    'hebergee infos informations lire lu ou page pages publie publiee publies publiees rapport rapports site statuts',
    'telechargeable texte textes trouve visible voir vu',
  ].flatMap((words) => words.split(' ')),
);
/** Words before "point" after which it is no dot: "at this point in", "à quel point le". */
const NO_LABEL =
  /^(?:an?|the|this|that|these|some|any|each|every|no|one|which|what|another|ce|cet|cette|un|une|tel|quel|certain|chaque|aucun|le|la|du)$/;
const NO_TOP_LEVEL =
  /^(?:am|an|as|at|au|aux|be|by|ce|de|do|du|el|en|es|et|go|he|if|il|in|is|it|je|la|le|ma|me|my|ne|no|nu|of|on|or|os|ou|sa|se|si|so|su|ta|te|to|tu|un|up|us|va|vu|we)$/;

function isWordedEmail(text: string): boolean {
  for (const { 1: afterWord, 2: afterSign, index } of text.matchAll(WORDED)) {
    const before = /[\p{L}\p{N}._%+'-]+$/u.exec(text.slice(Math.max(0, index - MAX_LOCAL_PART), index))?.[0];
    if (before === undefined) continue;
    if (afterSign !== undefined ? isHost(afterSign) : isHostOf(before, afterWord!)) return true;
  }
  return false;
}

const ANY_DOT = new RegExp(String.raw`\. |${DOT}`, 'giu');

/**
 * True for a host in an existing domain, with a last label in small letters unless all of it is in
 * capitals: "it" of "Geneva. It" is no domain.
 */
function isHost(written: string): boolean {
  const host = written.replace(ANY_DOT, '.');
  const topLevel = host.slice(host.lastIndexOf('.') + 1);
  const { isIcann, domainWithoutSuffix } = parse(host);
  if (isIcann !== true || !domainWithoutSuffix || !/\p{L}/u.test(domainWithoutSuffix)) return false;
  return topLevel === topLevel.toLowerCase() || host === host.toUpperCase();
}

/** True where a word, "at" and a host form an address. */
function isHostOf(word: string, written: string): boolean {
  const [, label = '', dot = '', topLevel = ''] = /(\S+) (dot|point|punto) (\S+)$/i.exec(written) ?? [];
  if (dot === '') return !/^\d+$/.test(word) && !BEFORE_A_SITE.has(withoutAccents(word)) && isHost(written);
  if (NO_LABEL.test(label.toLowerCase())) return false;
  return (dot.toLowerCase() === 'dot' || !NO_TOP_LEVEL.test(topLevel.toLowerCase())) && isHost(written);
}

const withoutAccents = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Separators between digits. */
const GAP = String.raw`[ ./()·•−\p{Pd}]`;
const PHONES = [
  // +66 2 215 3388, 0033 1 23 45 67 89
  String.raw`(?<![\p{L}\p{N}])(?:\+|00)${GAP}{0,2}[1-9](?:${GAP}{0,3}\d){6,14}(?!\d)`,
  // 01 23 45 67 89, 020-7946-0958, 0612345678; nine digits, so that 05-06-2021 is still a date
  String.raw`(?<![\p{L}\p{N}./\p{Pd}])0[1-9](?:${GAP}{0,2}\d){7,10}(?!\d)`,
  // (555) 123-4567, 555-123-4567
  String.raw`(?<![\p{L}\p{N}./\p{Pd}])(?:\(\d{3}\) ?|\d{3}[.\p{Pd}])\d{3}[.\p{Pd}]\d{4}(?!\d)`,
  // Tel. 221 53 38, Tél. : 221 53 38, mobile: 221 53 38
  String.raw`(?<!\p{L})(?:(?:tel|tél|telephone|téléphone|phone|fax|whatsapp)(?: ?(?:no|n°|number|numéro))?[ .:]{0,4}|(?:mobile|portable|cell|gsm|sms|signal|telegram|viber)\.? ?: ?)\(?\d(?:${GAP}{0,2}\d){5,14}(?!\d)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * Returns the kind of personal datum that a text seems to contain, if any. Public short numbers (a
 * helpline's 116 111), years, dates and document symbols do not count.
 */
export function personalDatum(text: string): 'EMAIL' | 'PHONE' | undefined {
  const plain = asChecked(text);
  const line = plain.replace(/\n/g, ' ');
  if (EMAILS.some((email) => email.test(line)) || isWordedEmail(line)) return 'EMAIL';
  if (PHONES.some((phone) => phone.test(plain))) return 'PHONE';
  return undefined;
}
