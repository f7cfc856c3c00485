import { Args, Ctx, FieldResolver, Query, Resolver, Root, Field, ObjectType } from 'type-graphql';
import { FilterPart } from '../../language/filter-part';
import { foldText } from '../../language/names';
import { firstDay, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import { CommitmentStatus } from '../../store/model/enums';
import { OCCASION_TYPES } from '../../store/model/node-type';
import type { Connection } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import { placeParameters } from '../filter/place-parameters';
import { type FilteredList, listedParts, type PartsOf, unknownParts } from '../filter/unknown-parts';
import { Objective } from '../framework/framework.type';
import { type NodeCondition, requireActors, requireNodes, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { listConnection } from '../node/node-lists';
import { Node } from '../node/node.type';
import { Opportunity } from '../opportunity/opportunity.type';
import {
  commitmentConnection,
  type CommitmentRecord,
  loadCommitmentStatus,
  loadFollowUps,
  loadObjectives,
  loadOccasion,
  loadPromiser,
} from './commitment.loaders';
import { commitmentList, countWithoutFollowUp } from './commitment.store';
import { Commitment, CommitmentConnection, type CommitmentFilter, CommitmentsArgs } from './commitment.type';

const OCCASIONS: NodeCondition = { misfit: 'input.notAnOccasion', types: OCCASION_TYPES };

const PARTS: PartsOf<CommitmentFilter> = {
  [FilterPart.PLACE]: ['countries', 'regions'],
  [FilterPart.OBJECTIVE]: ['objectives'],
  [FilterPart.PARTICIPANT]: ['by'],
  [FilterPart.DUE]: ['dueFrom', 'dueTo'],
};

/** The commitments that match the filter, by English text. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
async function findCommitments(context: ReadContext, args: CommitmentsArgs): Promise<Connection<NodeRecord>> {
  const { filter } = args;
  const { by, countries, regions, objectives, status, dueFrom, dueTo, madeAt, text } = filter ?? {};
  const parameters = {
    by,
    ...placeParameters({ countries, regions }),
    objectives,
    status,
    madeAt,
    text: text && foldText(text),
    dueFrom: dueFrom && firstDay(dueFrom),
    dueTo: dueTo && lastDay(dueTo),
    includeUnknown: listedParts(filter ?? {}),
  };
  const [found] = await Promise.all([
    listConnection(context, 'commitments', args, commitmentList, parameters),
    requireActors(context, by, ['filter', 'by']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireNodes(context, madeAt, ['filter', 'madeAt'], OCCASIONS),
  ]);
  const list: FilteredList<CommitmentFilter> = {
    subject: 'commitments',
    parts: PARTS,
    countLacking: (includeUnknown) => commitmentList.countLacking(context.read, { ...parameters, includeUnknown }),
  };
  return found.withUnknown(async () => {
    const [parts, count] = await Promise.all([
      filter ? unknownParts(filter, list) : [],
      countWithoutFollowUp(context.read, parameters),
    ]);
    return count === 0 ? parts : [...parts, { code: 'NO_FOLLOW_UP_ON_RECORD', count }];
  });
}

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
