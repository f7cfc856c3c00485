import { useAnswer } from '../data/use-answer';
import type { Page } from '../frame/location';
import {
  CommitmentCountsDocument,
  type CommitmentFilter,
  type CommitmentStatus,
  type TallyDimension,
  type TallyFilter,
} from '../graphql/graphql';

/** The limits that are chosen from a list, by their name in the address. */
export const LIMITS = [
  { name: 'region', dimension: 'REGION' },
  { name: 'country', dimension: 'COUNTRY' },
  { name: 'objective', dimension: 'OBJECTIVE' },
  { name: 'status', dimension: 'STATUS' },
] as const satisfies readonly { name: string; dimension: TallyDimension }[];

/** The limits that are typed. */
export const TYPED = ['text', 'dueFrom', 'dueTo'] as const;

type Dimension = (typeof LIMITS)[number]['dimension'];

/** A value of a limit, with how many commitments are left when it is chosen. */
export interface Counted {
  id: string;
  label: string;
  count: number;
}

/** The filter that an address asks for. */
export function filterOf(page: Page): CommitmentFilter {
  const { commitmentStatus: status, ...places } = limitsOf(page);
  const [text, dueFrom, dueTo] = TYPED.map((name) => page.parameter(name) || undefined);
  return { ...places, status, text, dueFrom, dueTo };
}

/** Without the limit whose values are counted. */
function limitsOf(page: Page, without?: Dimension) {
  const [regions, countries, objectives, commitmentStatus] = LIMITS.map(({ name, dimension }) =>
    dimension !== without && page.parameter(name) ? [page.parameter(name)] : undefined,
  );
  return {
    regions,
    countries,
    objectives,
    commitmentStatus: commitmentStatus as CommitmentStatus[] | undefined,
  } satisfies TallyFilter;
}

/** The table of the same commitments. */
export function tableOf(page: Page): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filterOf(page))) {
    if (typeof value === 'string') parameters.set(name, value);
    else if (value) parameters.set(name, value.join(','));
  }
  return `/export/commitments?${parameters.toString()}`;
}

/** How many commitments each value of each limit would leave, whatever is typed. */
export function useCounts(page: Page): Partial<Record<Dimension, Counted[]>> {
  const counts: Partial<Record<Dimension, Counted[]>> = {};
  for (const { dimension } of LIMITS) {
    // The limits are always the same ones in the same order.
    const answer = useAnswer(CommitmentCountsDocument, { by: dimension, filter: limitsOf(page, dimension) });
    const rows = answer.data?.tally?.flatMap(({ count, keys: [key] }) =>
      key?.id ? [{ id: key.id, label: key.label, count }] : [],
    );
    if (rows) counts[dimension] = rows.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  }
  return counts;
}
