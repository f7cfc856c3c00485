import { InflectedNames, fillPhrase } from '../../language/agreement/agreeing';
import { frenchSpaces, frenchText } from '../../language/french-spaces';
import { Language, type LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatTitle } from '../../language/names';
import { dateInPeriod, formatDateWithPreposition, formatPeriod, formatUntil } from '../../language/partial-date';
import { agreeingWith, inTense, type Tense } from '../../language/tense';
import { TieType } from '../../store/model/tie-type';
import { FRAMEWORK_TYPES, TIE_TYPES } from '../../store/model/tie-types';
import { phraseIn, phrasesOfType } from '../../store/model/tie-words';
import { isMoney } from './confirmation';
import type { TieRecord } from './tie-decoder';
import type { TieStatus } from '../../store/model/enums';

/** The properties that decide the wording of a tie. */
export interface TiePhraseInput extends Pick<
  TieRecord,
  'type' | 'phrases' | 'since' | 'until' | 'stance' | 'stage' | 'answer' | 'qualifierEn' | 'qualifierFr'
> {
  status: `${TieStatus}`;
  /** The type of its `from` end; for an event, whether it is past, current or future. */
  fromType?: string;
  eventTense?: Tense;
}

/** Returns the phrase in its tense with `{}` for the other end, from `from` or, if `back`, `to`. */
export function tieTemplate(tie: TiePhraseInput, language: LanguageCode, back = false): string {
  const template = inTense(presentTemplate(tie, language, back), tenseOf(tie, back), language);
  return language === Language.FR ? frenchSpaces(template) : template;
}

function presentTemplate(tie: TiePhraseInput, language: LanguageCode, back: boolean): string {
  const { type, phrases, stance, stage, answer, fromType, status } = tie;
  const other = '{}';
  if (!back && stance) return message(language, 'tie.stance', { stance, other });
  if (!back && stage) return message(language, 'tie.stage', { stage, other });
  if (!back && answer) return message(language, 'tie.answer', { answer, other });
  if (!phrases) return phraseIn(phrasesOfType(type, fromType, status === 'ENDED'), language, back);
  const [en, enBack, fr, frBack] = phrases;
  return phraseIn({ en, enBack, fr, frBack }, language, back);
}

function tenseOf(tie: TiePhraseInput, back: boolean): Tense {
  const { status, since, eventTense } = tie;
  if (status === 'ENDED') return 'past';
  if (status === 'UPCOMING' && since) return 'future';
  if (isUnconfirmedMoney(tie)) return 'past';
  return since && happened(tie, back) ? 'past' : (eventTense ?? 'present');
}

/** Returns true for money that no source confirms for years; its verb is in the past. */
export function isUnconfirmedMoney({ type, status }: Pick<TiePhraseInput, 'type' | 'status'>): boolean {
  return isMoney(type) && status === 'UNCONFIRMED';
}

/** Returns true for a past event, not a lasting state: citing a text, not being its protocol. */
function happened(tie: TiePhraseInput, back: boolean): boolean {
  return TIE_TYPES[tie.type].isEvent === true && !/^(?:is|has) /.test(presentTemplate(tie, Language.EN, back));
}

/** Returns true where its verb is in the past already: signed, attended. */
function hasPastVerb(tie: TiePhraseInput, back: boolean): boolean {
  const phrase = presentTemplate(tie, Language.EN, back);
  return inTense(phrase, 'past', Language.EN) === phrase && inTense(phrase, 'future', Language.EN) !== phrase;
}

/** Returns true where its dates follow the verb: it ended, is upcoming or is an event. */
export function isDatedInClause(tie: TiePhraseInput, back = false): boolean {
  return tenseOf(tie, back) !== 'present' || happened(tie, back) || hasPastVerb(tie, back);
}

/** Types of tie to a title or a text: an objective, an indicator, a form of exploitation. */
const TO_TITLE: readonly TieType[] = [
  TieType.PURSUES,
  TieType.PRIORITISES,
  TieType.ASSESSED_ON,
  TieType.ABOUT,
  TieType.PROMISED,
];

/** Formats the `from` end: quotes titles, and omits the country that follows from its name. */
export function fromOf(tie: TiePhraseInput, fromName: string, toName: string, language: LanguageCode): InflectedNames {
  if (tie.type === TieType.MADE_AT || tie.fromType === 'Commitment') {
    const plain = message(language, 'tie.commitment', { title: formatTitle(fromName, language) });
    return new InflectedNames([{ plain }]);
  }
  if (FRAMEWORK_TYPES.some((type) => type === tie.fromType)) {
    return new InflectedNames([{ plain: formatTitle(fromName, language) }]);
  }
  const name = without(toName, fromName);
  return NUMBERED.test(name) ? withComma(formatName(name, language)) : formatName(name, language);
}

/**
 * The ending of a name of one of a series, which a comma separates from the verb: "UPR review,
 * session 51, concerned Austria", "UPR review, session 48: Slovenia, was held by".
 */
const NUMBERED =
  /, (?:(?:session \d+|\d+e session)(?:\s*: .+)?|(?:meeting|no\.|no) \d+|\d+(?:st|nd|rd|th|e|re) (?:meeting|session|réunion)|\p{L}+ (?:cycle|edition|édition)|\d{4})$/u;

function withComma({ items }: InflectedNames): InflectedNames {
  return new InflectedNames(items.map((forms) => ({ ...forms, plain: `${forms.plain},` })));
}

/** Removes a part: "Greece" from "UPR review, session 53: Greece", "Peru" from "Code (Peru, …)". */
function without(part: string, name: string): string {
  const end = `: ${part}`;
  const [, start, list] = /^(.+) \(([^()]+)\)$/.exec(name) ?? [];
  if (start === undefined || list === undefined)
    return name.endsWith(end) ? name.slice(0, -end.length).trimEnd() : name;
  const remaining = list.split(', ').filter((word) => word.replace(/^The /, '') !== part);
  return remaining.length > 0 ? `${start} (${remaining.join(', ')})` : start;
}

/** Formats the clause about the `from` end. */
export function clauseTo(tie: TiePhraseInput, from: InflectedNames, toName: string, language: LanguageCode): string {
  const to = TO_TITLE.includes(tie.type) ? formatTitle(toName, language) : formatName(toName, language);
  return tieClause(tie, to, language, { subject: from });
}

/** Formats both ends and their tie: "ECPAT Sweden is a member of ECPAT International". */
export function tieStatement(tie: TiePhraseInput, fromName: string, toName: string, language: LanguageCode): string {
  const from = fromOf(tie, fromName, toName, language);
  return `${String(from)} ${clauseTo(tie, from, toName, language)}`;
}

/** Types whose past verbs describe a lasting activity: funding from 2015 is not one day's event. */
const ONGOING_ACTIVITY_TYPES: readonly TieType[] = [TieType.FUNDS, TieType.SUPPORTS];

function happenedOnce(tie: TiePhraseInput, back: boolean): boolean {
  if (ONGOING_ACTIVITY_TYPES.includes(tie.type)) return false;
  // The verb of an ended tie covers its beginning and its end.
  if (tie.status === 'ENDED' && TIE_TYPES[tie.type].conducts) return false;
  return happened(tie, back) || hasPastVerb(tie, back);
}

/** Returns the caveat of a tie in a language; null where it has none. */
export function qualifierIn(
  { qualifierEn, qualifierFr }: Pick<TiePhraseInput, 'qualifierEn' | 'qualifierFr'>,
  language: LanguageCode,
): string | null {
  if (language !== Language.FR) return qualifierEn ?? null;
  return qualifierFr ? frenchText(qualifierFr) : null;
}

/**
 * Formats the clause about one end: its verb, the other end, its qualifier, dates after the verb:
 * "funded ECPAT France from 2022 to 2023", "is a partner of the Virtual Global Taskforce, as a
 * private industry partner".
 */
export function tieClause(
  tie: TiePhraseInput,
  otherEnd: InflectedNames | string,
  language: LanguageCode,
  { back = false, subject }: { back?: boolean; subject?: InflectedNames } = {},
): string {
  const qualifier = qualifierIn(tie, language);
  const period = isDatedInClause(tie, back) ? periodText(tie, language, back) : null;
  const template = tieTemplate(tie, language, back);
  const agreed = subject && language === Language.FR ? agreeingWith(template, subject.agreement) : template;
  // A commitment follows a colon and may be long, so that its day precedes it.
  const colon = /\s?: \{\}$/u.exec(agreed);
  if (colon && period) return fillPhrase(`${agreed.slice(0, colon.index)} ${period}${colon[0]}`, otherEnd);
  // A caveat of the verb follows the day: "signed it on 8 September 2000, no ratification seen".
  const [caveat = ''] = /(?<=\{\}), .+$/u.exec(agreed) ?? [];
  const clause = fillPhrase(agreed.slice(0, agreed.length - caveat.length), otherEnd);
  if (!qualifier) return `${period ? `${clause} ${period}` : clause}${caveat}`;
  return `${[clause, qualifier, ...(period ? [period] : [])].join(', ')}${caveat}`;
}

function periodText(tie: TiePhraseInput, language: LanguageCode, back: boolean): string | null {
  const { since, until } = tie;
  if (since && until && since.startsWith(until)) return formatDateWithPreposition(until, language);
  if (since && until) return formatPeriod(since, until, language);
  if (since && happenedOnce(tie, back)) return formatDateWithPreposition(since, language);
  if (since) return message(language, 'date.from', { from: dateInPeriod(since, language) });
  return until ? message(language, 'date.until', { until: formatUntil(until, language) }) : null;
}
