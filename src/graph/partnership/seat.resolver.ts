import { Arg, Ctx, FieldResolver, Int, Resolver, Root, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Unknown } from '../../language/unknown.type';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Actor } from '../actor/actor.type';
import type { NodeRecord } from '../node/node-decoder';
import { type GroupSeats, loadGroupSeats, loadSeated } from './partnership-seats';
import { Partnership } from './partnership.type';
import { SeatState } from './seat';

registerEnumType(SeatState, {
  name: 'SeatState',
  description: 'The known state of the seats of a stakeholder group in a partnership.',
  valuesConfig: {
    SEATED: { description: 'An actor of the group is seated.' },
    EMPTY: { description: 'No actor of the group is seated, and the roster that decides the seats is complete.' },
    NOT_ON_RECORD: {
      description: 'No actor of the group is on record, but the roster is not complete, so that one may be seated.',
    },
    UNKNOWN: { description: 'A source states that the group takes part without naming an actor.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A stakeholder group’s seats in a partnership at the valid date.' })
class Seat {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => SeatState, { description: 'The state of the seats of the group.' })
  state: SeatState;

  @Field(() => [Unknown], {
    description:
      'The gap that leaves open whether the seat is empty: PARTICIPANT_NOT_NAMED where the state is UNKNOWN, GROUP_NOT_ON_RECORD where it is NOT_ON_RECORD; else none.',
  })
  unknown: Unknown[];
}

@Resolver(() => Partnership)
export class PartnershipSeatsResolver {
  @FieldResolver(() => [Seat], {
    description:
      'The seats of all ten stakeholder groups, in the order of StakeholderGroup; funders and observers have none. `roster` decides whether a seat without an actor is empty.',
  })
  seats(@Root() partnership: NodeRecord, @Ctx() context: ReadContext): Promise<GroupSeats[]> {
    return loadGroupSeats(context, partnership);
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Int, { description: 'The number of actors of the group that are seated.' })
  count(@Root() { actors }: GroupSeats): number {
    return actors.length;
  }

  @FieldResolver(() => [Actor], {
    description: 'The seated actors of the group, by name, each once.',
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
