import { Agreeing, fillPhrase } from '../../language/agreement/agreeing';
import { frenchSpaces, frenchText } from '../../language/french-spaces';
import { Language, type LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatTitle } from '../../language/names';
import { dateInPeriod, formatDateWithPreposition, formatPeriod, formatUntil } from '../../language/partial-date';
import { agreeingWith, inTense, type Tense } from '../../language/tense';
import { TieType } from '../../store/model/tie-type';
import { FRAMEWORK_TYPES, TIE_TYPES } from '../../store/model/tie-types';
import { phraseIn, phrasesOfType } from '../../store/model/tie-words';
import type { TieRecord } from './tie-decoder';
import type { TieStatus } from '../../store/model/enums';

/** What decides how a tie is said. */
export interface SaidTie extends Pick<
  TieRecord,
  'type' | 'phrases' | 'since' | 'until' | 'stance' | 'stage' | 'answer' | 'qualifierEn' | 'qualifierFr'
> {
  status: `${TieStatus}`;
  /** The type of the node that it is from, and whether that is an event which is over, under way or to come. */
  fromType?: string;
  eventTense?: Tense;
}

/** The phrase of a tie in its tense, with `{}` in place of the other end: from its `from` end, or, where `back` is set, from its `to` end. */
export function tieTemplate(tie: SaidTie, language: LanguageCode, back = false): string {
  const template = inTense(presentTemplate(tie, language, back), tenseOf(tie, back), language);
  return language === Language.FR ? frenchSpaces(template) : template;
}

function presentTemplate(tie: SaidTie, language: LanguageCode, back: boolean): string {
  const { type, phrases, stance, stage, answer, fromType, status } = tie;
  const other = '{}';
  if (!back && stance) return message(language, 'tie.stance', { stance, other });
  if (!back && stage) return message(language, 'tie.stage', { stage, other });
  if (!back && answer) return message(language, 'tie.answer', { answer, other });
  if (!phrases) return phraseIn(phrasesOfType(type, fromType, status === 'ENDED'), language, back);
  const [en, enBack, fr, frBack] = phrases;
  return phraseIn({ en, enBack, fr, frBack }, language, back);
}

function tenseOf(tie: SaidTie, back: boolean): Tense {
  const { status, since, eventTense } = tie;
  if (status === 'ENDED') return 'past';
  if (status === 'UPCOMING' && since) return 'future';
  return since && happened(tie, back) ? 'past' : (eventTense ?? 'present');
}

/** Whether it is something that happened, and not what has been so since: to cite a text, but not to be a protocol to it. */
function happened(tie: SaidTie, back: boolean): boolean {
  return TIE_TYPES[tie.type].isEvent === true && !/^(?:is|has) /.test(presentTemplate(tie, Language.EN, back));
}

/** Whether its verb tells of the past already: signed, attended. */
function isToldInPast(tie: SaidTie, back: boolean): boolean {
  const phrase = presentTemplate(tie, Language.EN, back);
  return inTense(phrase, 'past', Language.EN) === phrase && inTense(phrase, 'future', Language.EN) !== phrase;
}

/** Whether its dates are told with the verb: it is over, it is to come, or it is something that happened. */
export function isDatedInClause(tie: SaidTie, back = false): boolean {
  return tenseOf(tie, back) !== 'present' || happened(tie, back) || isToldInPast(tie, back);
}

/** Types of tie that lead to a title or a saying: an objective, an indicator, a form of exploitation. */
const TO_TITLE: readonly TieType[] = [
  TieType.PURSUES,
  TieType.PRIORITISES,
  TieType.ASSESSED_ON,
  TieType.ABOUT,
  TieType.PROMISED,
];

/** The name of the `from` end as its sentence has it: commitments and parts of the framework are quoted, and no name says the country that follows. */
export function fromOf(tie: SaidTie, fromName: string, toName: string, language: LanguageCode): Agreeing {
  if (tie.type === TieType.MADE_AT || tie.fromType === 'Commitment') {
    const plain = message(language, 'tie.commitment', { title: formatTitle(fromName, language) });
    return new Agreeing([{ plain }]);
  }
  if (FRAMEWORK_TYPES.some((type) => type === tie.fromType)) {
    return new Agreeing([{ plain: formatTitle(fromName, language) }]);
  }
  const name = without(toName, fromName);
  return NUMBERED.test(name) ? withComma(formatName(name, language)) : formatName(name, language);
}

/**
 * What a name of one of a series ends with, which a comma parts from the verb: "UPR review, session 51, concerned Austria", "UPR review,
 * session 48: Slovenia, was held by".
 */
const NUMBERED =
  /, (?:(?:session \d+|\d+e session)(?:\s*: .+)?|(?:meeting|no\.|no) \d+|\d+(?:st|nd|rd|th|e|re) (?:meeting|session|réunion)|\p{L}+ (?:cycle|edition|édition)|\d{4})$/u;

function withComma({ items }: Agreeing): Agreeing {
  return new Agreeing(items.map((forms) => ({ ...forms, plain: `${forms.plain},` })));
}

/** "UPR review, session 53: Greece" without "Greece" is "UPR review, session 53"; "Code of Conduct (Peru, tourism)" is without "Peru" "Code of Conduct (tourism)". */
function without(part: string, name: string): string {
  const end = `: ${part}`;
  const [, start, list] = /^(.+) \(([^()]+)\)$/.exec(name) ?? [];
  if (start === undefined || list === undefined)
    return name.endsWith(end) ? name.slice(0, -end.length).trimEnd() : name;
  const others = list.split(', ').filter((word) => word.replace(/^The /, '') !== part);
  return others.length > 0 ? `${start} (${others.join(', ')})` : start;
}

/** What is said of the `from` end. */
export function clauseTo(tie: SaidTie, from: Agreeing, toName: string, language: LanguageCode): string {
  const to = TO_TITLE.includes(tie.type) ? formatTitle(toName, language) : formatName(toName, language);
  return tieClause(tie, to, language, { subject: from });
}

/** Both ends of a tie and what joins them, within a text: "ECPAT Sweden is a member of ECPAT International". */
export function tieStatement(tie: SaidTie, fromName: string, toName: string, language: LanguageCode): string {
  const from = fromOf(tie, fromName, toName, language);
  return `${String(from)} ${clauseTo(tie, from, toName, language)}`;
}

/** Verbs of the past that tell of something that went on: who funded from 2015 on did not do so on one day. */
const WENT_ON: readonly TieType[] = [TieType.FUNDS, TieType.SUPPORTS];

function happenedOnce(tie: SaidTie, back: boolean): boolean {
  if (WENT_ON.includes(tie.type)) return false;
  // Of what has an end its verb tells when it began and when it ended.
  if (tie.status === 'ENDED' && TIE_TYPES[tie.type].conducts) return false;
  return happened(tie, back) || isToldInPast(tie, back);
}

/** The caveat of a tie in a language; null where it has none. */
export function qualifierIn(
  { qualifierEn, qualifierFr }: Pick<SaidTie, 'qualifierEn' | 'qualifierFr'>,
  language: LanguageCode,
): string | null {
  if (language !== Language.FR) return qualifierEn ?? null;
  return qualifierFr ? frenchText(qualifierFr) : null;
}

/**
 * What a tie says of one end: its verb, the other end, its qualifier, and its dates where they are told with the verb:
 * "funded ECPAT France from 2022 to 2023", "is a partner of the Virtual Global Taskforce, as a private industry partner".
 */
export function tieClause(
  tie: SaidTie,
  other: Agreeing | string,
  language: LanguageCode,
  { back = false, subject }: { back?: boolean; subject?: Agreeing } = {},
): string {
  const qualifier = qualifierIn(tie, language);
  const period = isDatedInClause(tie, back) ? periodText(tie, language, back) : null;
  const template = tieTemplate(tie, language, back);
  const agreed = subject && language === Language.FR ? agreeingWith(template, subject.agreement) : template;
  // What is promised is said after a colon, and may be long: its day comes first.
  const colon = /\s?: \{\}$/u.exec(agreed);
  if (colon && period) return fillPhrase(`${agreed.slice(0, colon.index)} ${period}${colon[0]}`, other);
  // A caveat of the verb itself is not of the day that is told: "signed it on 8 September 2000, no ratification seen".
  const [caveat = ''] = /(?<=\{\}), .+$/u.exec(agreed) ?? [];
  const said = fillPhrase(agreed.slice(0, agreed.length - caveat.length), other);
  if (!qualifier) return `${period ? `${said} ${period}` : said}${caveat}`;
  return `${[said, qualifier, ...(period ? [period] : [])].join(', ')}${caveat}`;
}

function periodText(tie: SaidTie, language: LanguageCode, back: boolean): string | null {
  const { since, until } = tie;
  if (since && until && since.startsWith(until)) return formatDateWithPreposition(until, language);
  if (since && until) return formatPeriod(since, until, language);
  if (since && happenedOnce(tie, back)) return formatDateWithPreposition(since, language);
  if (since) return message(language, 'date.from', { from: dateInPeriod(since, language) });
  return until ? message(language, 'date.until', { until: formatUntil(until, language) }) : null;
}
