import { Field, ID, InputType } from 'type-graphql';
import { Engagement } from '../../store/model/engagement';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import { EvidenceInput } from '../evidence/evidence-input.type';

@InputType({ description: 'What a look at an organisation found: whether it may be approached.' })
export class EngagementInput {
  @Field(() => ID, { description: 'The organisation; a country stands for its government.' })
  actor: string;

  @Field(() => Engagement, { description: 'What was found.' })
  engagement: Engagement;

  @Field(() => PartialDateScalar, {
    description: 'The date for which it was found, not in the future. The latest one decides.',
  })
  asOf: string;

  @Field(() => [EvidenceInput], { description: 'At least one source that supports this.' })
  evidence: EvidenceInput[];
}
