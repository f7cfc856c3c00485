import { type Answer, useAnswer } from '../data/use-answer';
import { CoverageAxesDocument, type CoverageAxesQuery, type StakeholderGroup } from '../graphql/graphql';
import { orderRegions } from './columns';

/** The rows and columns of coverage. */
export interface Axes {
  objectives: (CoverageAxesQuery['objectives'][number] & { number: number })[];
  regions: CoverageAxesQuery['regions'];
}

/** The axes, and the regions shown unless one is chosen: those of M49 would be too many. */
type AllAxes = Axes & { columns: Axes['regions'] };

/** Returns the numbered objectives and the ordered regions, once they are known. */
export function useAxes(): { answer: Answer<CoverageAxesQuery>; axes: AllAxes | undefined } {
  const answer = useAnswer(CoverageAxesDocument, {});
  const axes = answer.data && {
    objectives: answer.data.objectives.map((objective, index) => ({ ...objective, number: index + 1 })),
    regions: orderRegions(answer.data.regions),
    columns: orderRegions(answer.data.regions.filter(({ id }) => !id.startsWith('REG-M49-'))),
  };
  return { answer, axes };
}

/** The parameters of the address. */
export interface CoverageQuestionValues {
  group: StakeholderGroup;
  objective: string;
  region: string;
  withActions: boolean;
}
