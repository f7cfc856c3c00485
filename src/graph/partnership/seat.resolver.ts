import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';
import { Partnership } from './partnership.type';
import { type GroupSeats, loadGroupSeats, loadSeated } from './partnership-seats';
import { Seat } from './seat.type';

@Resolver(() => Partnership)
export class PartnershipSeatsResolver {
  @FieldResolver(() => [Seat], {
    description:
      'The seats of all ten stakeholder groups, in the order of StakeholderGroup. A group counts as on record where an actor of it is based in a country that the partnership covers or covered, covers one, or is a regional body with a member state there; of a partnership without such a country, anywhere: it may work in any.',
  })
  seats(@Root() partnership: NodeRecord, @Ctx() context: ReadContext): Promise<GroupSeats[]> {
    return loadGroupSeats(context, partnership);
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Int, { description: 'The number of actors of the group that are seated, in whatever role.' })
  count(@Root() { actors }: GroupSeats): number {
    return actors.length;
  }

  @FieldResolver(() => [Actor], {
    description: 'The actors of the group that are seated, by name, each once, in whatever role.',
  })
  participants(
    @Root() seats: GroupSeats,
    @Ctx() context: ReadContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100; BAD_USER_INPUT otherwise.' })
    first: number,
  ) {
    return loadSeated(context, seats, first);
  }
}
