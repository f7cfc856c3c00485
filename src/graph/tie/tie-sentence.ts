import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatClauses, formatName, nameIn } from '../../language/names';
import {
  firstDay,
  formatDate,
  formatDateWithPreposition,
  formatSince,
  formatUntil,
  lastDay,
} from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { TIE_TYPES } from '../../store/model/tie-types';
import { bareOf, phraseIn, type Phrases, phrasesOfType } from '../../store/model/tie-words';
import { loadNode } from '../node/node.loaders';
import type { TieRecord } from './tie-decoder';
import type { TieStatus } from './tie-status';
import { loadStatus } from './tie.loaders';

/** What a sentence says of a tie. */
export interface TieFacts extends Pick<
  TieRecord,
  'type' | 'phrases' | 'since' | 'until' | 'derived' | 'stance' | 'ask' | 'stage' | 'answer'
> {
  fromName: string;
  toName: string;
  status: `${TieStatus}`;
  /** The partial date of the newest evidence for it; null where none has one. */
  confirmed: string | null;
}

/** Both ends of a tie and what joins them, as tieText says it. */
export async function tieSentence(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [from, to, status] = await Promise.all([
    loadNode(context, tie.from),
    loadNode(context, tie.to),
    loadStatus(context, tie),
  ]);
  if (!from || !to) throw new Error(`An end of the tie ${tie.id} is not known at this standpoint`);
  const names = { fromName: nameIn(from, language), toName: nameIn(to, language) };
  return tieText({ ...tie, ...names, status, confirmed: tie.confirmed ?? null }, language);
}

/** A tie with its dates and what is uncertain about it: "ECPAT Sweden is a member of ECPAT International (since 2004)." */
export function tieText(tie: TieFacts, language: Language): string {
  const dated = remarksOn(tie).map(({ kind, date }) =>
    message(language, 'tie.remark', {
      kind,
      date: date ? formatDate(date, language) : '',
      since: date ? formatSince(date, language) : '',
      until: date ? formatUntil(date, language) : '',
      when: date ? formatDateWithPreposition(date, language) : '',
    }),
  );
  const remarks = [
    ...(tie.ask ? [message(language, 'tie.ask', { ask: tie.ask })] : []),
    ...dated,
    ...(tie.derived ? [message(language, 'tie.derived')] : []),
  ];
  return message(language, 'tie.sentence', {
    from: formatName(tie.fromName, language),
    phrase: tiePhrase(tie, formatName(tie.toName, language), language),
    remarked: String(remarks.length > 0),
    remarks: formatClauses(remarks, language),
  });
}

interface Remark {
  /** A case of the message `tie.remark`. */
  kind: string;
  date?: string | null;
}

const UNCONFIRMED = { evidence: 'unconfirmed', since: 'unconfirmedSinceThen', none: 'undated' };

function remarksOn({ type, since, until, status, confirmed }: TieFacts): Remark[] {
  if (status === 'UPCOMING') return [{ kind: since ? 'begins' : 'notBegun', date: since }];
  const { isEvent, conducts } = TIE_TYPES[type];
  const beginning = since ? [{ kind: isEvent ? 'event' : 'since', date: since }] : [];
  // What began and ended on one date is said of that date.
  if (status === 'ENDED' && since && since === until) return [{ kind: 'event', date: since }];
  // What happened once does not end with those whom it happened to.
  if (status === 'ENDED' && since && !until && isEvent && !conducts) return beginning;
  if (status === 'ENDED') return [...beginning, { kind: until ? 'ended' : 'over', date: until }];
  const dates = [...beginning, ...(until ? [{ kind: 'until', date: until }] : [])];
  if (status === 'CURRENT') return dates;
  if (status !== 'UNCONFIRMED') return [...dates, { kind: status }];
  const { from, date } = dayThatCounts(since, confirmed);
  return [...dates, { kind: UNCONFIRMED[from], date }];
}

type Worded = Pick<TieRecord, 'type' | 'phrases' | 'stance' | 'stage' | 'answer'>;

/** The phrases of the tie's own verb if it has one, else those of its type. */
export function phrasesOf(tie: Pick<TieRecord, 'type' | 'phrases'>): Phrases {
  if (!tie.phrases) return phrasesOfType(tie.type);
  const [en, enBack, fr, frBack] = tie.phrases;
  return { en, enBack, fr, frBack };
}

/**
 * A tie in words, from its `from` end: "is a member of ECPAT International". Its stance, its stage or its answer is said where it has
 * one: "opposes Better laws".
 */
export function tiePhrase(tie: Worded, other: string, language: Language): string {
  const { stance, stage, answer } = tie;
  if (stance) return message(language, 'tie.stance', { stance, other });
  if (stage) return message(language, 'tie.stage', { stage, other });
  if (answer) return message(language, 'tie.answer', { answer, other });
  return phraseIn(phrasesOf(tie), language).replace('{}', () => other);
}

/** A tie in words without the names of its ends: from its `from` end, or, where `back` is set, from its `to` end. */
export function barePhrase(tie: Worded, language: Language, back: boolean): string {
  return bareOf(back ? phraseIn(phrasesOf(tie), language, back) : tiePhrase(tie, '{}', language));
}

/** Of when a tie is known to be true: the later of its newest evidence and of its beginning, as partial dates. */
export function dayThatCounts(
  since: string | null | undefined,
  confirmed: string | null | undefined,
): { from: 'evidence' | 'since' | 'none'; date: string | null } {
  if (confirmed && (!since || lastDay(confirmed) > firstDay(since))) return { from: 'evidence', date: confirmed };
  return since ? { from: 'since', date: since } : { from: 'none', date: null };
}
