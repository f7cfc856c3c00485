import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Ally } from '../allies/ally.type';
import type { InfluenceContext } from '../engine/influence-context';
import { findSeatCandidates } from './find-seat-candidates';

@Resolver()
export class SeatCandidatesResolver {
  @Query(() => [Ally], {
    nullable: true,
    description:
      'Who could fill an empty seat at a table: actors of the group without a seat in the partnership from which influence reaches one who convenes it (any participant, where nobody does) over ties that hold, in at most two steps; by the score of the best path, highest first, then by id.',
  })
  seatCandidates(
    @Ctx() context: InfluenceContext,
    @Arg('partnership', () => ID, { description: 'The partnership. Unknown ids are BAD_USER_INPUT.' })
    partnership: string,
    @Arg('group', () => StakeholderGroup, { description: 'The stakeholder group of the seat.' })
    group: StakeholderGroup,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ) {
    return findSeatCandidates(context, { partnership, group, first });
  }
}
