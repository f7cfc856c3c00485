import { type Answer, useAnswer } from '../data/use-answer';
import { CoverageAxesDocument, type CoverageAxesQuery, type StakeholderGroup } from '../graphql/graphql';
import { orderRegions } from './columns';

/** What coverage has rows and columns of. */
export interface Axes {
  objectives: (CoverageAxesQuery['objectives'][number] & { number: number })[];
  regions: CoverageAxesQuery['regions'];
}

/** The objectives with their numbers and the regions in their order, once they are known. */
export function useAxes(): { answer: Answer<CoverageAxesQuery>; axes: Axes | undefined } {
  const answer = useAnswer(CoverageAxesDocument, {});
  const axes = answer.data && {
    objectives: answer.data.objectives.map((objective, index) => ({ ...objective, number: index + 1 })),
    regions: orderRegions(answer.data.regions),
  };
  return { answer, axes };
}

/** What the parameters of the address ask for. */
export interface CoverageQuestionValues {
  group: StakeholderGroup;
  objective: string;
  region: string;
  withActions: boolean;
}
