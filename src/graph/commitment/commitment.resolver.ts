import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { CommitmentKind, CommitmentStatus } from '../../store/model/enums';
import { PageArgs } from '../../store/paging/page';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import type { ListHooks } from '../kinds/kind.store';
import { FOLLOW_UPS } from '../kinds/reports';
import type { NodeRecord } from '../node/node-decoder';
import { Opportunity } from '../opportunity/opportunity.type';
import {
  commitmentConnection,
  type CommitmentRecord,
  loadCommitmentStatus,
  loadFollowUps,
  pledgesOnRecord,
} from './commitment.loaders';
import { countWithoutFollowUp } from './commitment.store';
import { Commitment, CommitmentConnection } from './commitment.type';

export const COMMITMENT_LIST: ListHooks = {
  gaps: async (context, parameters) => {
    const [pledges, count] = await Promise.all([
      pledgesOnRecord(context, (parameters['madeAt'] as string[] | null | undefined) ?? []),
      countWithoutFollowUp(context.read, parameters),
    ]);
    return [...pledges, ...(count === 0 ? [] : [{ code: 'NO_FOLLOW_UP_ON_RECORD', count } as const])];
  },
};

@Resolver(() => Commitment)
class CommitmentResolver {
  @FieldResolver(() => CommitmentKind, { description: 'Its kind.' })
  kind(@Root() { kind }: CommitmentRecord): CommitmentKind {
    return kind ?? CommitmentKind.PLEDGE;
  }

  @FieldResolver(() => CommitmentStatus, { description: 'The status of the commitment at the valid date.' })
  status(@Root() commitment: CommitmentRecord, @Ctx() context: ReadContext) {
    return loadCommitmentStatus(context, commitment);
  }

  @FieldResolver(() => [FOLLOW_UPS.object], {
    description: 'The follow-ups on or before the valid date, newest first.',
  })
  followUps(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadFollowUps(context, id);
  }
}

/** Creates the resolver of the commitments of a type of node. */
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
  commitmentsOf(Actor as never, 'The commitments that it had made by the valid date, by English text.'),
  commitmentsOf(
    Country,
    'The commitments that its government and its other public bodies (PARLIAMENT, REGULATOR, LAW_ENFORCEMENT) had made by the valid date, by English text. For all actors of the country, see `commitments` with `countries`.',
  ),
  commitmentsOf(Opportunity, 'The commitments that had been made at it by the valid date, by English text.'),
];
