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
    EMPTY: { description: 'Nobody of the group is seated: the list that the seats follow is complete.' },
    NOT_ON_RECORD: {
      description: 'Nobody of the group is on record there, and the list is not complete: somebody may sit there.',
    },
    UNKNOWN: { description: 'A source says that the group takes part without naming whom.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The seats of one stakeholder group at a table, at the valid date.' })
class Seat {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => SeatState, { description: 'Whether somebody of the group is seated.' })
  state: SeatState;

  @Field(() => [Unknown], {
    description:
      'Why it cannot be told whether the seat is empty: PARTICIPANT_NOT_NAMED where the state is UNKNOWN, GROUP_NOT_ON_RECORD where it is NOT_ON_RECORD; else none.',
  })
  unknown: Unknown[];
}

@Resolver(() => Partnership)
export class PartnershipSeatsResolver {
  @FieldResolver(() => [Seat], {
    description:
      'The seats of all ten stakeholder groups, in the order of StakeholderGroup; who only pays or watches has none. Whether a seat without anybody is empty follows from `roster`.',
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
    description: 'The actors of the group that are seated, by name, each once.',
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
