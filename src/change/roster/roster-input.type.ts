import { Field, ID, InputType, Int } from 'type-graphql';
import { Extent, RosterKind } from '../../store/model/roster';
import { PartialDateScalar } from '../../store/scalars';
import { EvidenceInput } from '../evidence/evidence-rows';

@InputType({ description: 'What a source says of a list: how much of it is on record, and of how many.' })
export class RosterInput {
  @Field(() => ID, {
    description: 'Whose list: an actor, a partnership, an action, a campaign, an opportunity or an instrument.',
  })
  node: string;

  @Field(() => RosterKind, { description: 'Of what it is the list.' })
  of: RosterKind;

  @Field(() => Extent, { description: 'COMPLETE or PARTIAL.' })
  extent: Extent;

  @Field(() => Int, {
    nullable: true,
    description: 'How many the list has by the source, from 0; without it the list is never complete.',
  })
  reported?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The source says that there are more than `reported`. Not of a COMPLETE list.',
  })
  atLeast: boolean;

  @Field(() => PartialDateScalar, {
    description:
      'The date for which the source says so, not in the future; of SESSIONS until when they are on record. The latest one decides.',
  })
  asOf: string;

  @Field(() => [EvidenceInput], { description: 'At least one source that says so.' })
  evidence: EvidenceInput[];
}
