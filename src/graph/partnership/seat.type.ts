import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Unknown } from '../../language/unknown.type';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { SeatState } from './seat-state';

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
export class Seat {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => SeatState, { description: 'Whether somebody of the group is seated.' })
  state: SeatState;

  @Field(() => [Unknown], {
    description: 'Why the state is UNKNOWN: PARTICIPANT_NOT_NAMED or NO_ACTOR_ON_RECORD. Else empty.',
  })
  unknown: Unknown[];
}
