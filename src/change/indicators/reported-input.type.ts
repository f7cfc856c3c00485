import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CriterionStatus } from '../../model/criterion-status';
import { PartialDateScalar } from '../../scalars/partial-date.scalar';
import { EvidenceInput } from '../input/evidence-input.type';

@InputType({ description: 'A value of an indicator as a source reports it.' })
export class IndicatorValueInput {
  @Field(() => ID, { description: 'The indicator; one that is counted from the graph takes no reported value.' })
  indicator: string;

  @Field(() => PartialDateScalar, { description: 'The date that the value holds for; not after today.' })
  asOf: string;

  @Field(() => Float, { description: 'In the indicator’s own unit.' })
  value: number;

  @Field(() => String, { description: 'What was counted, and by whom; up to 300 characters.' })
  basis: string;

  @Field(() => [EvidenceInput], { description: 'At least one source that says so.' })
  evidence: EvidenceInput[];
}

@InputType({ description: 'How far a company is with a criterion of The Code.' })
export class CriterionInput {
  @Field(() => ID, { description: 'The company.' })
  company: string;

  @Field(() => Int, { description: '1 to 6.' })
  criterion: number;

  @Field(() => CriterionStatus, { description: 'How far it is; not UNKNOWN.' })
  status: CriterionStatus;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when.' })
  since?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that says so.' })
  evidence: EvidenceInput[];
}
