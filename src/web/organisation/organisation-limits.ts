import { useAnswer } from '../data/use-answer';
import type { Page } from '../frame/location';
import {
  type ActorFilter,
  type ActorKind,
  OrganisationCountsDocument,
  type StakeholderGroup,
  type TallyDimension,
  type TallyFilter,
} from '../graphql/graphql';

/** The limits of the list, by their name in the address. */
export const LIMITS = [
  { name: 'kind', dimension: 'KIND', field: 'kinds' },
  { name: 'group', dimension: 'GROUP', field: 'groups' },
  { name: 'region', dimension: 'REGION', field: 'regions' },
  { name: 'country', dimension: 'COUNTRY', field: 'countries' },
] as const satisfies readonly { name: string; dimension: TallyDimension; field: keyof ActorFilter }[];

type Dimension = (typeof LIMITS)[number]['dimension'];

/** A value of a limit, with how many organisations are left when it is chosen. */
export interface Counted {
  id: string;
  label: string;
  count: number;
}

/** Without the limit whose values are counted. */
function limitsOf(
  page: Page,
  without?: Dimension,
): Pick<TallyFilter & ActorFilter, 'kinds' | 'groups' | 'regions' | 'countries'> {
  const valuesOf = (name: string, dimension: Dimension) =>
    dimension !== without && page.parameter(name) ? [page.parameter(name)] : undefined;
  return {
    kinds: valuesOf('kind', 'KIND') as ActorKind[] | undefined,
    groups: valuesOf('group', 'GROUP') as StakeholderGroup[] | undefined,
    regions: valuesOf('region', 'REGION'),
    countries: valuesOf('country', 'COUNTRY'),
  };
}

/** The filter that an address asks for. */
export function filterOf(page: Page): ActorFilter {
  return { ...limitsOf(page), text: page.parameter('text') || undefined };
}

/** The table of the same organisations. */
export function tableOf(page: Page): string {
  const parameters = new URLSearchParams();
  const { text, ...lists } = filterOf(page);
  if (text) parameters.set('text', text);
  for (const { field } of LIMITS) {
    const values = lists[field];
    if (values) parameters.set(field, values.join(','));
  }
  return `/export/actors?${parameters.toString()}`;
}

/** How many organisations each value of each limit would leave. A name is not counted by: with one, there are no counts. */
export function useCounts(page: Page): Partial<Record<Dimension, Counted[]>> {
  const counts: Partial<Record<Dimension, Counted[]>> = {};
  for (const { dimension } of LIMITS) {
    // The limits are always the same ones in the same order.
    const answer = useAnswer(OrganisationCountsDocument, { by: dimension, filter: limitsOf(page, dimension) });
    const rows = answer.data?.tally?.flatMap(({ count, keys: [key] }) =>
      key?.id ? [{ id: key.id, label: key.label, count }] : [],
    );
    if (rows) counts[dimension] = rows.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  }
  return counts;
}
