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
  description: 'What is known of the seats of a stakeholder group at a table.',
  valuesConfig: {
    SEATED: { description: 'Somebody of the group is seated.' },
    EMPTY: {
      description: 'No source seats anybody of the group, of which actors are on record there. Somebody may sit there.',
    },
    UNKNOWN: {
      description:
        'It cannot be told: a source says that the group takes part without naming whom, or no actor of the group is on record there.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The seats of one stakeholder group at a table, at the valid date.' })
class Seat {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => SeatState, { description: 'Whether somebody of the group is seated.' })
  state: SeatState;

  @Field(() => [Unknown], {
    description: 'Why the state is UNKNOWN: PARTICIPANT_NOT_NAMED or NO_ACTOR_ON_RECORD. Else empty.',
  })
  unknown: Unknown[];
}

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
