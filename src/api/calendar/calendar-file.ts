import ical, { ICalEventTransparency } from 'ical-generator';
import { AgendaKind } from '../../graph/agenda/agenda-kind';
import { formatDate } from '../../language/dates';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { dayNumber, firstDay, lastDay } from '../../language/partial-date';

/** An item of the agenda as the calendar asks for it. */
export interface CalendarItem {
  kind: AgendaKind;
  on: string;
  revisedAt: string;
  text: string;
  node: { __typename: string; id: string; since?: string | null; until?: string | null };
}

interface CalendarOptions {
  language: Language;
  /** The origin of the explorer, to which events lead back. */
  origin: string;
  /** Whether nothing was left out. */
  isComplete: boolean;
}

/** Seconds after which a programme should read the calendar again. */
const REFRESH_S = 6 * 60 * 60;

/**
 * The agenda as an iCalendar file (RFC 5545) of all-day events. An event keeps its UID, which is the id of its node and its
 * kind; SEQUENCE and LAST-MODIFIED grow whenever what it shows changes, so that programmes replace it.
 */
export function calendarFile(
  items: readonly CalendarItem[],
  { language, origin, isComplete }: CalendarOptions,
): string {
  const calendar = ical({
    prodId: { company: 'convening-graph', product: 'agenda', language },
    name: message(language, 'calendar.name'),
    description: message(language, 'calendar.description', { count: items.length, isComplete: String(isComplete) }),
    ttl: REFRESH_S,
  });
  for (const item of items) {
    const { kind, on, text, node, revisedAt } = item;
    const [first, last] = daysOf(item);
    const revised = new Date(revisedAt);
    const categories = [{ name: message(language, `label.AGENDA.${kind}`) }];
    calendar.createEvent({
      id: `${node.id}.${kind}@convening-graph`,
      sequence: sequenceOf(revised),
      stamp: revised,
      lastModified: revised,
      allDay: true,
      start: dayStart(dayNumber(first)),
      end: dayStart(dayNumber(last) + 1),
      summary: text,
      categories,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(on.length < FULL_DAY && {
        description: message(language, 'calendar.date', { date: formatDate(on, language) }),
      }),
      url: `${origin}/${language.toLowerCase()}/records/${encodeURIComponent(node.id)}`,
    });
  }
  return calendar.toString();
}

/** The length of a date that names a day. */
const FULL_DAY = 'YYYY-MM-DD'.length;

/** The first and the last day of an event: an opportunity lasts until its end, all else is on one day. */
function daysOf({ kind, on, node: { since, until } }: CalendarItem): [first: string, last: string] {
  if (kind !== AgendaKind.OPPORTUNITY) return [lastDay(on), lastDay(on)];
  if (!since) return [lastDay(on), lastDay(on)];
  const first = firstDay(since);
  const last = until ? lastDay(until) : first;
  return [first, last < first ? first : last];
}

const DAY_MS = 86_400_000;

const dayStart = (day: number): Date => new Date(day * DAY_MS);

/** From when seconds are counted, so that their number stays small: RFC 5545 has integers of 32 bits. */
const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);

/** A number that is larger for each later revision; not below 0. */
function sequenceOf(revised: Date): number {
  return Math.max(0, Math.floor((revised.getTime() - SEQUENCE_EPOCH) / 1_000));
}
