import { useAnswer } from '../data/use-answer';
import { useAxes } from '../coverage/use-axes';
import { type Page, usePage } from '../frame/location';
import {
  type ActorFilter,
  type CodeCriteriaQuery,
  type CriterionStatus,
  OrganisationCountsDocument,
} from '../graphql/graphql';
import { LOCALE, text } from '../language/text';
import type { FilterField } from '../parts/filter-field';

const CRITERIA = [1, 2, 3, 4, 5, 6] as const;

const STATUSES: readonly CriterionStatus[] = ['MET', 'IN_PROGRESS', 'NOT_STARTED', 'UNKNOWN'];

/** Returns the filter in the address: by region, country, name, or status on a criterion. */
export function filterOf(page: Page): ActorFilter {
  const number = CRITERIA.find((candidate) => String(candidate) === page.parameter('criterion'));
  const chosen = page.list('status');
  const statuses = STATUSES.filter((option) => chosen.includes(option));
  return {
    kinds: ['COMPANY'],
    signedCode: true,
    regions: page.filter('region'),
    countries: page.filter('country'),
    text: page.parameter('text') || undefined,
    criterion: number && statuses.length > 0 ? { number, statuses } : undefined,
  };
}

export type Criterion = Extract<NonNullable<CodeCriteriaQuery['allNodes']>['nodes'][number], { number: number }>;

/** Returns the fields that limit companies by name, place and status on a criterion. */
export function useCodeFields(criteria: readonly Criterion[]): FilterField[] {
  const page = usePage();
  const { axes } = useAxes();
  const countries = useAnswer(OrganisationCountsDocument, { by: 'COUNTRY', filter: { kinds: ['COMPANY'] } });
  const all = text('explorer.filter.all');
  const fields: FilterField[] = [
    { name: 'text', kind: 'search', label: text('explorer.common.name') },
    { name: 'region', kind: 'choice', label: text('explorer.filter.region'), all, options: axes?.regions ?? [] },
    {
      name: 'country',
      kind: 'choice',
      label: text('explorer.filter.country'),
      all,
      options: (countries.data?.tally?.rows ?? [])
        .flatMap(({ keys: [key] }) => (key?.id ? [{ id: key.id, name: key.label }] : []))
        .sort((a, b) => a.name.localeCompare(b.name, LOCALE)),
    },
    {
      name: 'criterion',
      kind: 'choice',
      label: text('explorer.code.criterion'),
      all,
      options: criteria.map(({ number, name }) => ({ id: String(number), name: `${String(number)}. ${name}` })),
      // A criterion limits the list by a status on it.
      also: (criterion) => ({ status: criterion && (page.parameter('status') || 'MET') }),
    },
  ];
  if (!page.parameter('criterion')) return fields;
  const options = STATUSES.map((status) => ({ id: status, name: text(`explorer.code.status.${status}`) }));
  return [...fields, { name: 'status', kind: 'choice', label: text('explorer.code.progress'), options }];
}
