import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Extent, RosterKind } from '../../store/model/roster';
import { PartialDateScalar } from '../../store/scalars';

registerEnumType(Extent, {
  name: 'Extent',
  description: 'The extent to which a list is on record.',
  valuesConfig: {
    COMPLETE: {
      description:
        'All of it is on record, from the first day of the date of its statement to five calendar years after its last day; for PARTIES and for ended initiatives without limit.',
    },
    PARTIAL: { description: 'Some of it, or all of it at another time; unrecorded actors may be on the list.' },
    UNKNOWN: { description: 'No source has a statement about the list.' },
  },
});

registerEnumType(RosterKind, {
  name: 'RosterKind',
  description: 'The kind of a roster, which decides the actors on record that are on it.',
  valuesConfig: {
    MEMBERS: {
      description:
        'The actors with a seat in an initiative or an alliance; the member states of a regional body; the members of the network.',
    },
    PARTICIPANTS: { description: 'The actors with a seat.' },
    SIGNATORIES: { description: 'Its signatories and endorsers; for an opportunity, the makers of commitments at it.' },
    PARTIES: { description: 'The parties to a treaty.' },
    PARTNERS: { description: 'The actors with a seat; for The Code, its local representatives.' },
    FUNDERS: { description: 'The actors that pay for it.' },
    SESSIONS: { description: 'The reviews and sessions of a body.' },
    COUNTRIES: { description: 'The countries that it covers.' },
    COMMITMENTS: {
      description: 'The pledges that governments made there; signatures of a call or a statement are not among them.',
    },
    STEERING: { description: 'The actors that steer, lead or convene it or host its secretariat.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'The extent to which a list is on record at the standpoint, as the viewer sees it.',
})
export class Roster {
  @Field(() => RosterKind, { description: 'The kind of the list.' })
  of: RosterKind;

  @Field(() => Extent, { description: 'The extent to which it is on record.' })
  extent: Extent;

  @Field(() => Int, {
    description: 'The number on record, each once: current at the valid date or, for an ended initiative, at any time.',
  })
  recorded: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The size of the list by its source; null where no source states it. For the network and The Code, it is the figure of `completeness`. It may be below `recorded`.',
  })
  reported: number | null;

  @Field(() => Boolean, {
    name: 'isMinimum',
    description: 'True where the source states that the list has more than `reported`.',
  })
  atLeast: boolean;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date for which its source states it, or for SESSIONS the date until which they are on record; null where unknown.',
  })
  asOf: string | null;
}
