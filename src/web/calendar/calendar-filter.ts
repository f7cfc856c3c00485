import { isPartialDate } from '../frame/form';
import { type Page, useDay, usePage } from '../frame/location';
import type { AgendaKind } from '../graphql/graphql';

/** The kinds of agenda items, in the order of the form; ties have a list of their own. */
export const KINDS: readonly AgendaKind[] = [
  'OPPORTUNITY',
  'DEADLINE',
  'COMMITMENT_DUE',
  'AGREEMENT_ENDS',
  'NEXT_STEP',
  'CONTACT_DUE',
  'TIE_UNCONFIRMED',
];

/** The parameters of the address; undefined where absent. */
export interface CalendarFilter {
  regions: string[] | undefined;
  countries: string[] | undefined;
  kinds: AgendaKind[] | undefined;
  from: string | undefined;
  to: string | undefined;
}

/** Returns the filter in the address of the page. */
export function useCalendarFilter(): CalendarFilter {
  const page = usePage();
  const names = page.list('kind');
  const kinds = KINDS.filter((kind) => names.includes(kind));
  return {
    regions: page.filter('region'),
    countries: page.filter('country'),
    kinds: kinds.length > 0 ? kinds : undefined,
    from: dateIn(page, 'from'),
    to: dateIn(page, 'to'),
  };
}

function dateIn(page: Page, name: string): string | undefined {
  const value = page.parameter(name);
  return isPartialDate(value) ? value : undefined;
}

/** True where a filter includes items of a kind. */
export function isAsked({ kinds }: CalendarFilter, kind: AgendaKind): boolean {
  return !kinds || kinds.includes(kind);
}

/** Returns the variables of the query for some kinds; null where the filter includes none. */
export function variablesFor(filter: CalendarFilter, kinds: readonly AgendaKind[]) {
  const { regions, countries, from, to } = filter;
  const included = kinds.filter((kind) => isAsked(filter, kind));
  if (included.length === 0) return null;
  return {
    from: from ?? null,
    to: to ?? null,
    kinds: included,
    regions: regions ?? null,
    countries: countries ?? null,
  };
}

/** Returns the first day of the period: that of the filter, else the day of the page. */
export function useFirstDay({ from }: CalendarFilter): string {
  const day = useDay();
  return `${from ?? day}-01-01`.slice(0, 10);
}
