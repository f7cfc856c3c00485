import type { Page } from '../frame/location';
import type { ActorFilter, CriterionStatus } from '../graphql/graphql';

const CRITERIA = [1, 2, 3, 4, 5, 6] as const;

export const STATUSES: readonly CriterionStatus[] = ['MET', 'IN_PROGRESS', 'NOT_STARTED', 'UNKNOWN'];

/** The signatories that an address asks for: all of them, or of a region, with a name, or of a status on a criterion. */
export function filterOf(page: Page): ActorFilter {
  const number = CRITERIA.find((each) => String(each) === page.parameter('criterion'));
  const status = STATUSES.find((each) => each === page.parameter('status'));
  const region = page.parameter('region');
  return {
    kinds: ['COMPANY'],
    signedCode: true,
    regions: region ? [region] : undefined,
    text: page.parameter('text') || undefined,
    criterion: number && status ? { number, status: [status] } : undefined,
  };
}
