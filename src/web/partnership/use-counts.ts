import { useAnswer } from '../data/use-answer';
import { type PartnershipCondition, PartnershipCountsDocument } from '../graphql/graphql';
import { type Choices, filterOf, type LimitName } from './limits';

const CONDITIONS: Readonly<Partial<Record<LimitName, PartnershipCondition>>> = {
  groups: 'GROUPS_ALL',
  min: 'MIN_GROUPS',
  multi: 'MULTI_STAKEHOLDER',
  objectives: 'OBJECTIVES',
  regions: 'REGIONS',
  forms: 'MANIFESTATIONS',
};

/** How many partnerships each value of a limit would leave, once that is known. */
export function useCounts(choices: Choices): (name: LimitName, value: string) => number | undefined {
  const { data } = useAnswer(PartnershipCountsDocument, { filter: filterOf(choices) });
  const rows = data?.partnershipCounts;
  return (name, value) => {
    if (!rows) return undefined;
    const asked = name === 'multi' ? String(value === 'yes') : value;
    // A value that no partnership has is in no row.
    return rows.find((row) => row.condition === CONDITIONS[name] && row.value === asked)?.count ?? 0;
  };
}
