import type { StakeholderGroup } from '../graphql/graphql';

/** What the parameters of the address ask for. */
export interface CoverageQuestionValues {
  group: StakeholderGroup;
  objective: string;
  region: string;
  withActions: boolean;
}
