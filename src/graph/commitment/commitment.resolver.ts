import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import { loadEvidence } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import { Objective } from '../framework/framework.type';
import type { ReadContext } from '../../store/loading/read-context';
import { CommitmentStatus } from '../../store/model/commitment-status';
import type { NodeRecord } from '../node/node-decoder';
import { Node } from '../node/node.type';
import { Opportunity } from '../opportunity/opportunity.type';
import { PageArgs } from '../../store/paging/page-args';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import {
  commitmentConnection,
  type CommitmentRecord,
  loadCommitmentStatus,
  loadFollowUps,
  loadObjectives,
  loadOccasion,
  loadPromiser,
} from './commitment.loaders';
import { Commitment, CommitmentConnection, CommitmentsArgs } from './commitment.type';
import { findCommitments } from './find-commitments';
import { FollowUp } from './follow-up.type';

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => CommitmentConnection, {
    nullable: true,
    description:
      'The commitments that had been made by the valid date and match the filter, by English text, whatever became of them.',
  })
  commitments(@Args(() => CommitmentsArgs) args: CommitmentsArgs, @Ctx() context: ReadContext) {
    return findCommitments(context, args);
  }

  @FieldResolver(() => Actor, { description: 'Who made it; where a country did, its government.' })
  by(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadPromiser(context, id);
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it is for, by name; empty where unknown.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadObjectives(context, id);
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'When it was made; null where unknown.' })
  madeOn(@Root() { since }: NodeRecord) {
    return since;
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The opportunity, partnership, action or campaign at which it was made; null where no source says.',
  })
  madeAt(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadOccasion(context, id);
  }

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
export class FollowUpResolver {
  @FieldResolver(() => [Evidence], { description: 'The evidence for it, newest first.' })
  evidence(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadEvidence(context, id);
  }
}

@Resolver(() => Actor)
export class ActorCommitmentsResolver {
  @FieldResolver(() => CommitmentConnection, {
    description: 'The commitments that it had made by the valid date, by English text.',
  })
  commitments(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return commitmentConnection(context, 'Actor.commitments', id, args);
  }
}

@Resolver(() => Country)
export class CountryCommitmentsResolver {
  @FieldResolver(() => CommitmentConnection, {
    description:
      'The commitments that its government and its other public bodies (PARLIAMENT, REGULATOR, LAW_ENFORCEMENT) had made by the valid date, by English text. Those of all actors there: `commitments` with `countries`.',
  })
  commitments(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return commitmentConnection(context, 'Country.commitments', id, args);
  }
}

@Resolver(() => Opportunity)
export class OpportunityCommitmentsResolver {
  @FieldResolver(() => CommitmentConnection, {
    description: 'The commitments that had been made at it by the valid date, by English text.',
  })
  commitments(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return commitmentConnection(context, 'Opportunity.commitments', id, args);
  }
}
