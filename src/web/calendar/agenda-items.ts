import type { CalendarQuery } from '../graphql/graphql';

export type AgendaItem = NonNullable<CalendarQuery['agenda']>[number];

/** What falls due in one month. */
export interface Month {
  /** Such as 2027-03; null for what was under way before the period began. */
  month: string | null;
  items: AgendaItem[];
}

/** The day by which an item is ordered: of an opportunity the first that its date covers, of all else the last. */
function dayOf({ kind, on }: AgendaItem): string {
  const isFirst = kind === 'OPPORTUNITY';
  const [year = '', month = isFirst ? '01' : '12', day] = on.split('-');
  return `${year}-${month}-${day ?? (isFirst ? '01' : '31')}`;
}

/** Items by month, in their order; those from before `begins`, a partial date, together. */
export function monthsOf(items: readonly AgendaItem[], begins: string): Month[] {
  const months = new Map<string | null, AgendaItem[]>();
  for (const item of items) {
    const day = dayOf(item);
    const month = day < begins ? null : day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, inMonth]) => ({ month, items: inMonth }));
}

/** The first item that is still to come on a day; undefined where none is. */
export function nextOf(items: readonly AgendaItem[], day: string): AgendaItem | undefined {
  return items.find((item) => dayOf(item) >= day);
}
