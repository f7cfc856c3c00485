import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CriterionStatus, ValueKind } from '../../store/model/enums';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

@InputType({
  description:
    'A value of an indicator, as a source reports it. It replaces the value of the same kind, country and date.',
})
export class IndicatorValueInput {
  @Field(() => ID, {
    description: 'The indicator. One that is derived from the graph takes a baseline and targets only.',
  })
  indicator: string;

  @Field(() => ValueKind, { defaultValue: ValueKind.MEASURED, description: 'The kind of the value.' })
  kind: ValueKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The country of the value; by default, the value is that of the network.',
  })
  country?: string | null;

  @Field(() => PartialDateScalar, {
    description: 'The date of the value; BAD_DATES in the future, unless it is a target.',
  })
  asOf: string;

  @Field(() => Float, { description: 'The value in the indicator’s unit.' })
  value: number;

  @Field(() => String, { description: 'The counted items and their counter; up to 300 characters.' })
  basis: string;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports the input.' })
  evidence: EvidenceInput[];
}

@InputType({ description: 'A company’s status on a criterion of The Code.' })
export class CriterionInput {
  @Field(() => ID, { description: 'The company.' })
  company: string;

  @Field(() => Int, { description: 'The number of the criterion, 1 to 6.' })
  criterion: number;

  @Field(() => CriterionStatus, { description: 'The status; not UNKNOWN.' })
  status: CriterionStatus;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date on which the status began. BAD_DATES without it if another status is recorded.',
  })
  since?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports the input.' })
  evidence: EvidenceInput[];
}
