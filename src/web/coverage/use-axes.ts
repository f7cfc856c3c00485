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
  const columns = answer.data?.regions.filter(({ id }) => !isOfM49(id)) ?? [];
  const axes = answer.data && {
    objectives: answer.data.objectives.map((objective, index) => ({ ...objective, number: index + 1 })),
    regions: orderRegions(answer.data.regions).map((region) => ({
      ...region,
      name:
        isOfM49(region.id) && columns.some(({ name }) => name === region.name) ? `${region.name} (M49)` : region.name,
    })),
    columns: orderRegions(columns),
  };
  return { answer, axes };
}

const isOfM49 = (id: string) => id.startsWith('REG-M49-');

/** The parameters of the address. */
export interface CoverageQuestionValues {
  group: StakeholderGroup;
  objective: string;
  region: string;
  withActions: boolean;
}
