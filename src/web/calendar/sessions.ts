import { firstDay, lastDay } from '../commitment/due';
import type { CalendarQuery } from '../graphql/graphql';

export type AgendaItem = NonNullable<CalendarQuery['agenda']>[number];

/** One thing that falls due, or the reviews of one session of a body, each of another state. Not empty. */
export type Session = readonly [AgendaItem, ...AgendaItem[]];

/** Items with the reviews of one session together, in the order of the first of each. */
export function sessionsOf(items: readonly AgendaItem[]): Session[] {
  const sessions = new Map<string, [AgendaItem, ...AgendaItem[]]>();
  for (const item of items) {
    const key = sessionKey(item);
    const session = sessions.get(key);
    if (session) session.push(item);
    else sessions.set(key, [item]);
  }
  return [...sessions.values()];
}

/** What reviews of one session have in common. */
function sessionKey({ kind, on, node }: AgendaItem): string {
  if (node.__typename !== 'Opportunity' || node.countries.length !== 1) return `${kind} ${node.id}`;
  return [kind, on, node.until, node.body?.id, node.inferred, nameOfSession(node)].join(' ');
}

/** The name of a review without that of the state under review, with which it ends. */
export function nameOfSession({ name, countries }: { name: string; countries: readonly { name: string }[] }): string {
  const state = `: ${countries[0]?.name ?? ''}`;
  return name.endsWith(state) ? name.slice(0, -state.length).trimEnd() : name;
}

/** What is due in one month. */
interface Month {
  /** Such as 2027-03; null for what was under way before the period began. */
  month: string | null;
  sessions: Session[];
}

/** The day by which an item is ordered: of an opportunity the first that its date covers, of all else the last. */
function dayOf({ kind, on }: AgendaItem): string {
  const day = kind === 'OPPORTUNITY' ? firstDay(on) : lastDay(on);
  return new Date(day).toISOString().slice(0, 10);
}

/** Sessions by month, in their order; those from before `begins`, a partial date, together. */
export function monthsOf(sessions: readonly Session[], begins: string): Month[] {
  const months = new Map<string | null, Session[]>();
  for (const session of sessions) {
    const day = dayOf(session[0]);
    const month = day < begins ? null : day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), session]);
  }
  return [...months].map(([month, inMonth]) => ({ month, sessions: inMonth }));
}

/** The first session that is still to come on a day; undefined where none is. */
export function nextOf(sessions: readonly Session[], day: string): Session | undefined {
  return sessions.find(([item]) => dayOf(item) >= day);
}

/** A part of a timeline. */
export interface Span {
  from: number;
  /** The end of its last day. */
  to: number;
  /** Whether it is known to the day and announced: what is only inferred, or known to the month or year, is not. */
  isSure: boolean;
}

const DAY_MS = 86_400_000;

/** When a session is: all that its dates cover, in milliseconds. */
export function spanOf([{ kind, on, node }]: Session): Span {
  const isMeeting = node.__typename === 'Opportunity' && kind === 'OPPORTUNITY';
  const [since, until] = isMeeting ? [node.since ?? on, node.until ?? on] : [on, on];
  return {
    from: firstDay(since),
    to: lastDay(until) + DAY_MS,
    isSure: since.length === 10 && until.length === 10 && !(isMeeting && node.inferred),
  };
}
