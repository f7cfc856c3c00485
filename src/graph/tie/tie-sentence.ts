import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatClauses, formatName, nameIn } from '../../language/names';
import { firstDay, formatDateWithPreposition, formatSince, formatUntil, lastDay } from '../../language/partial-date';
import type { Tense } from '../../language/tense';
import type { ReadContext } from '../../store/loading/read-context';
import { TieType } from '../../store/model/tie-type';
import { TIE_TYPES } from '../../store/model/tie-types';
import { bareOf } from '../../store/model/tie-words';
import type { NodeRecord } from '../node/node-decoder';
import { loadNode } from '../node/node.loaders';
import { clauseTo, fromOf, isDatedInClause, isUnconfirmedMoney, type TiePhraseInput, tieTemplate } from './tie-clause';
import type { TieRecord } from './tie-decoder';
import { loadStatus } from './tie.loaders';
import { lastConfirmation } from './confirmation';

/** The facts in a sentence about a tie. */
export interface TieFacts extends TiePhraseInput, Pick<TieRecord, 'derived' | 'ask' | 'copied'> {
  fromName: string;
  toName: string;
  /** The partial date of the newest evidence for it; null where none has one. */
  confirmed: string | null;
}

/** Formats both ends and their tie, as tieText does. */
export async function tieSentence(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [from, to, phraseInput] = await Promise.all([
    loadNode(context, tie.from),
    loadNode(context, tie.to),
    loadTiePhraseInput(context, tie),
  ]);
  if (!from || !to) throw new Error(`An end of the tie ${tie.id} is not known at this standpoint`);
  const names = { fromName: nameIn(from, language), toName: nameIn(to, language) };
  return tieText({ ...tie, ...phraseInput, ...names, confirmed: tie.confirmed ?? null }, language);
}

/** Loads the properties that decide the wording of a tie at the standpoint. */
export async function loadTiePhraseInput(context: ReadContext, tie: TieRecord): Promise<TiePhraseInput> {
  const needsFrom = TIE_TYPES[tie.type].ends.some(
    ({ from }) => from.includes('Opportunity') || from.includes('Indicator'),
  );
  const [status, from] = await Promise.all([loadStatus(context, tie), needsFrom ? loadNode(context, tie.from) : null]);
  return {
    ...tie,
    status,
    ...(from && { fromType: from.type, eventTense: tenseOfEvent(from, context.standpoint.valid) }),
  };
}

/** Returns the tense of an opportunity on a day; undefined for other nodes or without a date. */
function tenseOfEvent({ type, since, until }: NodeRecord, valid: string): Tense | undefined {
  const end = until ?? since;
  if (type !== 'Opportunity' || !end) return undefined;
  if (lastDay(end) < valid) return 'past';
  return since && firstDay(since) > valid ? 'future' : 'present';
}

/** Formats a tie with dates and doubts: "ECPAT Sweden is a member of … (since 2004)." */
export function tieText(tie: TieFacts, language: Language): string {
  if (tie.type === TieType.OCCASION_OF && tie.fromName === tie.toName) {
    return message(language, 'tie.sameEvent', { name: formatName(tie.fromName, language) });
  }
  const remarks = [
    ...(tie.ask ? [message(language, 'tie.ask', { ask: tie.ask })] : []),
    ...remarksOn(tie).map((remark) => remarkText(remark, language)),
    ...(tie.derived ? [message(language, 'tie.derived')] : []),
    ...(tie.copied && tie.status !== 'RETRACTED' ? [message(language, 'tie.copied')] : []),
  ];
  const from = fromOf(tie, tie.fromName, tie.toName, language);
  return message(language, 'tie.sentence', {
    from,
    said: clauseTo(tie, from, tie.toName, language),
    remarks: remarks.length > 0 ? formatClauses(remarks, language) : 'none',
  });
}

interface Remark {
  /** A case of the message `tie.remark`. */
  kind: string;
  date?: string | null;
}

function remarkText({ kind, date }: Remark, language: Language): string {
  return message(language, 'tie.remark', {
    kind,
    since: date ? formatSince(date, language) : '',
    until: date ? formatUntil(date, language) : '',
    when: date ? formatDateWithPreposition(date, language) : '',
  });
}

function remarksOn(tie: TieFacts): Remark[] {
  const { since, until, status } = tie;
  const isDated = isDatedInClause(tie);
  const dates = isDated
    ? []
    : [...(since ? [{ kind: 'since', date: since }] : []), ...(until ? [{ kind: 'until', date: until }] : [])];
  if (status === 'UPCOMING' && !since) return [{ kind: 'notBegun' }];
  if (status === 'CONTESTED' || status === 'RETRACTED') return [...dates, { kind: status }];
  // An event needs only its date, and the subject of an event or a text does not change.
  const { isEvent, conducts } = TIE_TYPES[tie.type];
  const isAboutRecord =
    (isEvent && !conducts) || ['Opportunity', 'Commitment', 'Instrument'].includes(tie.fromType ?? '');
  const isMoney = isUnconfirmedMoney(tie);
  if (status !== 'UNCONFIRMED' || isAboutRecord || (isDated && since && !isMoney)) return dates;
  return [...dates, confirmationOf(tie), ...(isMoney ? [{ kind: 'maybeOver' }] : [])];
}

function confirmationOf({ since, confirmed }: TieFacts): Remark {
  const { from, date } = lastConfirmation(since, confirmed);
  const confirmsBeginning = !!since && !!confirmed && (confirmed.startsWith(since) || since.startsWith(confirmed));
  if (from === 'evidence' && !confirmsBeginning) return { kind: 'confirmed', date };
  return { kind: confirmed ? 'unconfirmedSinceThen' : 'undated' };
}

/** Formats a tie without the names of its ends, from `from` or, where `back` is set, from `to`. */
export async function barePhrase(
  context: ReadContext,
  tie: TieRecord,
  language: Language,
  back: boolean,
): Promise<string> {
  return bareOf(tieTemplate(await loadTiePhraseInput(context, tie), language, back));
}
