import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatClauses, nameIn } from '../../language/names';
import { firstDay, formatDateWithPreposition, formatSince, formatUntil, lastDay } from '../../language/partial-date';
import type { Tense } from '../../language/tense';
import type { ReadContext } from '../../store/loading/read-context';
import { TIE_TYPES } from '../../store/model/tie-types';
import { bareOf } from '../../store/model/tie-words';
import type { NodeRecord } from '../node/node-decoder';
import { loadNode } from '../node/node.loaders';
import { clauseTo, fromOf, isDatedInClause, type SaidTie, tieTemplate } from './tie-clause';
import type { TieRecord } from './tie-decoder';
import { loadStatus } from './tie.loaders';

/** What a sentence says of a tie. */
export interface TieFacts extends SaidTie, Pick<TieRecord, 'derived' | 'ask' | 'copied'> {
  fromName: string;
  toName: string;
  /** The partial date of the newest evidence for it; null where none has one. */
  confirmed: string | null;
}

/** Both ends of a tie and what joins them, as tieText says it. */
export async function tieSentence(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [from, to, said] = await Promise.all([
    loadNode(context, tie.from),
    loadNode(context, tie.to),
    loadSaid(context, tie),
  ]);
  if (!from || !to) throw new Error(`An end of the tie ${tie.id} is not known at this standpoint`);
  const names = { fromName: nameIn(from, language), toName: nameIn(to, language) };
  return tieText({ ...tie, ...said, ...names, confirmed: tie.confirmed ?? null }, language);
}

/** What decides how a tie is said at the standpoint. */
export async function loadSaid(context: ReadContext, tie: TieRecord): Promise<SaidTie> {
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

/** Whether a review, a summit or another opportunity is over or to come on a day; undefined of what is no such event, or has no date. */
function tenseOfEvent({ type, since, until }: NodeRecord, valid: string): Tense | undefined {
  const end = until ?? since;
  if (type !== 'Opportunity' || !end) return undefined;
  if (lastDay(end) < valid) return 'past';
  return since && firstDay(since) > valid ? 'future' : 'present';
}

/** A tie with its dates and what is uncertain about it: "ECPAT Sweden is a member of ECPAT International (since 2004)." */
export function tieText(tie: TieFacts, language: Language): string {
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
  const { since, until, status, confirmed } = tie;
  const isDated = isDatedInClause(tie);
  const dates = isDated
    ? []
    : [...(since ? [{ kind: 'since', date: since }] : []), ...(until ? [{ kind: 'until', date: until }] : [])];
  if (status === 'UPCOMING' && !since) return [{ kind: 'notBegun' }];
  if (status === 'CONTESTED' || status === 'RETRACTED') return [...dates, { kind: status }];
  // When something happened is all that there is to know of its time, and what an event or a text is about does not change.
  const { isEvent, conducts } = TIE_TYPES[tie.type];
  const isAboutRecord =
    (isEvent && !conducts) || ['Opportunity', 'Commitment', 'Instrument'].includes(tie.fromType ?? '');
  if (status !== 'UNCONFIRMED' || isAboutRecord || (isDated && since)) return dates;
  const { from, date } = dayThatCounts(since, confirmed);
  const isOfItsBeginning = !!since && !!confirmed && (confirmed.startsWith(since) || since.startsWith(confirmed));
  if (from === 'evidence' && !isOfItsBeginning) return [...dates, { kind: 'confirmed', date }];
  return [...dates, { kind: confirmed ? 'unconfirmedSinceThen' : 'undated' }];
}

/** A tie in words without the names of its ends: from its `from` end, or, where `back` is set, from its `to` end. */
export async function barePhrase(
  context: ReadContext,
  tie: TieRecord,
  language: Language,
  back: boolean,
): Promise<string> {
  return bareOf(tieTemplate(await loadSaid(context, tie), language, back));
}

/** Of when a tie is known to be true: the later of its newest evidence and of its beginning, as partial dates. */
export function dayThatCounts(
  since: string | null | undefined,
  confirmed: string | null | undefined,
): { from: 'evidence' | 'since' | 'none'; date: string | null } {
  if (confirmed && (!since || lastDay(confirmed) > firstDay(since))) return { from: 'evidence', date: confirmed };
  return since ? { from: 'since', date: since } : { from: 'none', date: null };
}
