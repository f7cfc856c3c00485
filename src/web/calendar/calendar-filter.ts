import { isPartialDate } from '../frame/form';
import { type Page, useDay, usePage } from '../frame/location';
import type { AgendaKind } from '../graphql/graphql';

/** The kinds of what falls due, in the order of the form; ties are listed apart, since they are many. */
export const KINDS: readonly AgendaKind[] = [
  'OPPORTUNITY',
  'DEADLINE',
  'COMMITMENT_DUE',
  'AGREEMENT_ENDS',
  'NEXT_STEP',
  'CONTACT_DUE',
  'TIE_UNCONFIRMED',
];

/** What the parameters of the address ask for; undefined where they do not say. */
export interface CalendarFilter {
  regions: string[] | undefined;
  countries: string[] | undefined;
  kinds: AgendaKind[] | undefined;
  from: string | undefined;
  to: string | undefined;
}

/** The filter that the address of the page asks for. */
export function useCalendarFilter(): CalendarFilter {
  const page = usePage();
  const asked = page.list('kind');
  const kinds = KINDS.filter((kind) => asked.includes(kind));
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

/** Whether a filter leaves what falls due of a kind. */
export function isAsked({ kinds }: CalendarFilter, kind: AgendaKind): boolean {
  return !kinds || kinds.includes(kind);
}

/** The variables of the question for some kinds; null where the filter leaves none of them. */
export function variablesFor(filter: CalendarFilter, kinds: readonly AgendaKind[]) {
  const { regions, countries, from, to } = filter;
  const asked = kinds.filter((kind) => isAsked(filter, kind));
  if (asked.length === 0) return null;
  return {
    from: from ?? null,
    to: to ?? null,
    kinds: asked,
    regions: regions ?? null,
    countries: countries ?? null,
  };
}

/** The first day of the period: the one asked for, else the day of the page. */
export function useFirstDay({ from }: CalendarFilter): string {
  const day = useDay();
  return `${from ?? day}-01-01`.slice(0, 10);
}
