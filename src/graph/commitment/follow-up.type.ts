import { Field, ObjectType } from 'type-graphql';
import { CommitmentStatus } from '../../store/model/commitment-status';
import { Node } from '../node/node.type';
import { InstantScalar } from '../../store/scalars/instant.scalar';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A dated report of what became of a commitment. Who may see the commitment may see it.',
})
export class FollowUp extends Node {
  @Field(() => CommitmentStatus, { description: 'What it reports.' })
  status: CommitmentStatus;

  @Field(() => PartialDateScalar, { description: 'The date for which it reports that.' })
  asOf: string;

  @Field(() => String, { nullable: true, description: 'A remark; null where there is none.' })
  note?: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded here.' })
  recordedAt: string;
}
