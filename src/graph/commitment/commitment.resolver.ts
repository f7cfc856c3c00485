import { Args, type ClassType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { CommitmentStatus } from '../../store/model/enums';
import { PageArgs } from '../../store/paging/page';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import type { ListHooks } from '../kinds/kind.store';
import type { NodeRecord } from '../node/node-decoder';
import { Node } from '../node/node.type';
import { Opportunity } from '../opportunity/opportunity.type';
import { commitmentConnection, type CommitmentRecord, loadCommitmentStatus, loadFollowUps } from './commitment.loaders';
import { countWithoutFollowUp } from './commitment.store';
import { Commitment, CommitmentConnection } from './commitment.type';

export const COMMITMENT_LIST: ListHooks = {
  gaps: async (context, parameters) => {
    const count = await countWithoutFollowUp(context.read, parameters);
    return count === 0 ? [] : [{ code: 'NO_FOLLOW_UP_ON_RECORD', count }];
  },
};

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A dated report of what became of a commitment. Who may see the commitment may see it.',
})
class FollowUp extends Node {
  @Field(() => CommitmentStatus, { description: 'What it reports.' })
  status: CommitmentStatus;

  @Field(() => PartialDateScalar, { description: 'The date for which it reports that.' })
  asOf: string;

  @Field(() => String, { nullable: true, description: 'A remark; null where there is none.' })
  note?: string | null;

  @Field(() => InstantScalar, { description: 'When it was recorded here.' })
  recordedAt: string;
}

@Resolver(() => Commitment)
class CommitmentResolver {
  @FieldResolver(() => CommitmentStatus, { description: 'What became of it, at the valid date.' })
  status(@Root() commitment: CommitmentRecord, @Ctx() context: ReadContext) {
    return loadCommitmentStatus(context, commitment);
  }

  @FieldResolver(() => [FollowUp], {
    description: 'The reports of what became of it on or before the valid date, newest first.',
  })
  followUps(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadFollowUps(context, id);
  }
}

@Resolver(() => FollowUp)
class FollowUpResolver {
  @FieldResolver(() => [Evidence], { description: 'The evidence for it, newest first.' })
  evidence(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadEvidence(context, id);
  }
}

/** The resolver of the commitments of a type of node. */
function commitmentsOf(owner: ClassType, description: string): NewableFunction {
  @Resolver(() => owner)
  class CommitmentsResolver {
    @FieldResolver(() => CommitmentConnection, { description })
    commitments(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
      return commitmentConnection(context, `${owner.name}.commitments`, id, args);
    }
  }
  return CommitmentsResolver;
}

export const COMMITMENT_RESOLVERS = [
  CommitmentResolver,
  FollowUpResolver,
  commitmentsOf(Actor as never, 'The commitments that it had made by the valid date, by English text.'),
  commitmentsOf(
    Country,
    'The commitments that its government and its other public bodies (PARLIAMENT, REGULATOR, LAW_ENFORCEMENT) had made by the valid date, by English text. Those of all actors there: `commitments` with `countries`.',
  ),
  commitmentsOf(Opportunity, 'The commitments that had been made at it by the valid date, by English text.'),
];
