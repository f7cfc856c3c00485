import type { Json } from '../../../support/api';
import { combinations, daysBack, range } from '../pool';
import { question, type Question } from '../question';
import { type Asking, standpoint } from '../asking';

/** The partnerships of at least three groups in a region, for an objective, or both, on a day. */
export function multiStakeholder({ today, regions, objectives }: Asking): Question {
  const filters = [
    ...regions.map((region) => ({ regions: [region] })),
    ...objectives.map((objective) => ({ objectives: [objective] })),
    ...regions.flatMap((region) => objectives.map((one) => ({ regions: [region], objectives: [one] }))),
  ];
  return question(
    'multi-stakeholder search, filtered',
    combinations(filters, ['NAME', 'GROUPS'] as const, range(20, 50), daysBack(today, 200)),
    ([filter, orderBy, first, valid]) => ({
      api: { query: API, variables: { filter: { ...filter, multiStakeholder: true }, orderBy, first, valid } },
      peer: PEER,
      statement: 'find-multi-stakeholder',
      parameters: { regions: null, objectives: null, ...filter, orderBy, first, ...standpoint(valid) },
    }),
    {
      api: ({ partnerships }) => (partnerships!.nodes as unknown as Json[]).map(withSortedGroups),
      peer: ({ found }) => (found as unknown as Json[]).map(withSortedGroups),
      byHand: (rows) => (rows as unknown as Json[]).map(withSortedGroups),
    },
  );
}

const API = `query ($filter: PartnershipFilter!, $orderBy: PartnershipOrder!, $first: Int!, $valid: PartialDate!)
  @asOf(valid: $valid) {
  partnerships(filter: $filter, orderBy: $orderBy, first: $first) { nodes { id name groups } } }`;

const PEER = `query (
    $regions: [ID!], $objectives: [ID!], $orderBy: String!, $first: Int!,
    $valid: String!, $known: String!, $clearance: Int!) {
  found: multiStakeholder(regions: $regions, objectives: $objectives, orderBy: $orderBy, first: $first,
    valid: $valid, known: $known, clearance: $clearance) { id name groups } }`;

function withSortedGroups({ id, name, groups }: Json): unknown {
  return { id, name, groups: [...(groups as unknown as string[])].sort() };
}
