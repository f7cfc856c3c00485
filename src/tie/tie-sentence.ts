import { formatDate, formatDateWithPreposition, formatSince, formatUntil } from '../language/dates';
import type { Language } from '../language/language';
import { message } from '../language/message';
import { formatClauses, formatName, nameIn } from '../language/names';
import type { ReadContext } from '../loading/read-context';
import { TIE_TYPES } from '../model/tie-types';
import { loadNode } from '../node/node.loaders';
import { firstDay, lastDay } from '../scalars/partial-date';
import type { TieRecord } from './tie-decoder';
import { tiePhrase } from './tie-phrase';
import { statusOf, type TieStatus } from './tie-status';

/** What a sentence says of a tie. */
export interface TieFacts extends Pick<TieRecord, 'type' | 'phrases' | 'since' | 'until'> {
  fromName: string;
  toName: string;
  status: `${TieStatus}` | 'UPCOMING' | 'UNCONFIRMED';
  /** The partial date of the newest evidence for it; null where none has one. */
  confirmed: string | null;
}

/** Both ends of a tie and what joins them, as tieText says it. */
export async function tieSentence(context: ReadContext, tie: TieRecord, language: Language): Promise<string> {
  const [from, to] = await Promise.all([loadNode(context, tie.from), loadNode(context, tie.to)]);
  if (!from || !to) throw new Error(`An end of the tie ${tie.id} is not known at this standpoint`);
  const names = { fromName: nameIn(from, language), toName: nameIn(to, language) };
  return tieText({ ...tie, ...names, status: statusOf(tie, context.standpoint), confirmed: null }, language);
}

/** A tie with its dates and what is uncertain about it: "ECPAT Sweden is a member of ECPAT International (since 2004)." */
export function tieText(tie: TieFacts, language: Language): string {
  const remarks = remarksOn(tie).map(({ kind, date }) =>
    message(language, 'tie.remark', {
      kind,
      date: date ? formatDate(date, language) : '',
      since: date ? formatSince(date, language) : '',
      until: date ? formatUntil(date, language) : '',
      when: date ? formatDateWithPreposition(date, language) : '',
    }),
  );
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

function remarksOn({ type, since, until, status, confirmed }: TieFacts): Remark[] {
  const beginning = { kind: TIE_TYPES[type].isEvent ? 'event' : 'since', date: since };
  const dates = since ? [beginning] : [];
  if (until) dates.push({ kind: 'until', date: until });
  switch (status) {
    case 'CURRENT':
      return dates;
    case 'ENDED':
      return [...(since ? [beginning] : []), { kind: until ? 'ended' : 'over', date: until }];
    case 'UPCOMING':
      return [{ kind: since ? 'begins' : 'notBegun', date: since }];
    case 'UNCONFIRMED':
      return [...dates, unconfirmed(since, confirmed)];
    default:
      return [...dates, { kind: status }];
  }
}

/** The later of the beginning and of the newest evidence is the day from which nobody has confirmed the tie. */
function unconfirmed(since: string | null | undefined, confirmed: string | null): Remark {
  if (confirmed && (!since || lastDay(confirmed) > firstDay(since))) return { kind: 'unconfirmed', date: confirmed };
  return { kind: since ? 'unconfirmedSinceThen' : 'undated' };
}
