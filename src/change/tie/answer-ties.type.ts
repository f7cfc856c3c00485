import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Tie } from '../../graph/tie/tie.type';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';
import { Payload } from '../payload.type';

/** The maximum number of ties in one change. */
export const MAX_TIES = 200;

@InputType({ description: 'A tie that ended.' })
export class EndedTieInput {
  @Field(() => ID, { description: 'The tie.' })
  tie: string;

  @Field(() => PartialDateScalar, { description: 'The tie was true until the last day of this date.' })
  until: string;
}

@InputType({
  description: `The outcomes of several ties by the same sources: each in one of the lists, 1 to ${String(MAX_TIES)} in all.`,
})
export class TieAnswersInput {
  @Field(() => [ID], { defaultValue: [], description: 'The ties that are still true.' })
  confirmed: string[];

  @Field(() => [EndedTieInput], { defaultValue: [], description: 'The ties that ended.' })
  ended: EndedTieInput[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'The ties that never were true: they stay readable at an earlier `@asOf(known:)`.',
  })
  retracted: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The reason for the retracted ties, which need it and whose history shows it; up to 300 characters.',
  })
  reason?: string | null;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports the input.' })
  evidence: EvidenceInput[];
}

@ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of a mutation.' })
export class ConfirmPayload extends Payload {
  @Field(() => [Tie], {
    description: 'The current state of the ties in the input, in their order; none after an error.',
  })
  ties: unknown[];
}
