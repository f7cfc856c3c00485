import { firstDay, lastDay } from '../commitment/due';
import type { CalendarQuery } from '../graphql/graphql';

export type AgendaItem = NonNullable<CalendarQuery['agenda']>[number];

/** One agenda item, or the reviews of one session of a body, each of another state. Not empty. */
export type Session = readonly [AgendaItem, ...AgendaItem[]];

/** Groups the reviews of one session, in the order of the first of each. */
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

/** Returns the key that reviews of one session share. */
function sessionKey({ kind, date, node }: AgendaItem): string {
  if (node.__typename !== 'Opportunity' || node.countries.length !== 1) return `${kind} ${node.id}`;
  const { until, body, isInferred, isExpected } = node;
  return [kind, date, until, body?.id, isInferred, isExpected, nameOfSession(node)].join(' ');
}

/** Returns the name of a review without that of the state under review, with which it ends. */
export function nameOfSession({ name, countries }: { name: string; countries: readonly { name: string }[] }): string {
  const state = `: ${countries[0]?.name ?? ''}`;
  return name.endsWith(state) ? name.slice(0, -state.length).trimEnd() : name;
}

/** The sessions of one month. */
interface Month {
  /** For example 2027-03; null for sessions that began before the period. */
  month: string | null;
  sessions: Session[];
}

/** Returns the day that orders an item: the first of an opportunity, the last of any other. */
function dayOf({ kind, date }: AgendaItem): string {
  const day = kind === 'OPPORTUNITY' ? firstDay(date) : lastDay(date);
  return new Date(day).toISOString().slice(0, 10);
}

/** Groups sessions by month in their order; all before `begins`, a partial date, form one group. */
export function monthsOf(sessions: readonly Session[], begins: string): Month[] {
  const months = new Map<string | null, Session[]>();
  for (const session of sessions) {
    const day = dayOf(session[0]);
    const month = day < begins ? null : day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), session]);
  }
  return [...months].map(([month, inMonth]) => ({ month, sessions: inMonth }));
}

/** Returns the first session on or after a day; undefined where none exists. */
export function nextOf(sessions: readonly Session[], day: string): Session | undefined {
  return sessions.find(([item]) => dayOf(item) >= day);
}

/** A part of a timeline, in milliseconds. */
export interface Span {
  from: number;
  /** The end of the last day. */
  to: number;
  /** True where it is announced and known to the day, neither inferred nor a month or year. */
  isSure: boolean;
}

const DAY_MS = 86_400_000;

/** Returns the time that the dates of a session cover, in milliseconds. */
export function spanOf([{ kind, date, node }]: Session): Span {
  const isMeeting = node.__typename === 'Opportunity' && kind === 'OPPORTUNITY';
  const [since, until] = isMeeting ? [node.since ?? date, node.until ?? date] : [date, date];
  return {
    from: firstDay(since),
    to: lastDay(until) + DAY_MS,
    isSure: since.length === 10 && until.length === 10 && !(isMeeting && node.isInferred),
  };
}
