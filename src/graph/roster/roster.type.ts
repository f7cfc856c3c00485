import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Extent, RosterKind } from '../../store/model/roster';
import { PartialDateScalar } from '../../store/scalars';

registerEnumType(Extent, {
  name: 'Extent',
  description: 'How much of a list is on record.',
  valuesConfig: {
    COMPLETE: {
      description:
        'All of it, from the first day of the date of its statement to five calendar years after its last; of PARTIES and of what is over, for good.',
    },
    PARTIAL: { description: 'Some of it, or all of it at another time: who is not on record may be on the list.' },
    UNKNOWN: { description: 'No source says anything of the list.' },
  },
});

registerEnumType(RosterKind, {
  name: 'RosterKind',
  description: 'Of what a roster is the list, and who is on record as being on it.',
  valuesConfig: {
    MEMBERS: {
      description:
        'Of an initiative or an alliance, who has a seat; of a regional body, its member states; of the network, its members.',
    },
    PARTICIPANTS: { description: 'Who has a seat; of an index or another document, the countries that it covers.' },
    SIGNATORIES: { description: 'Who signed or endorsed it; of an opportunity, who promised there.' },
    PARTIES: { description: 'The parties to a treaty.' },
    PARTNERS: { description: 'Who has a seat; of The Code, its local representatives.' },
    FUNDERS: { description: 'Who pays for it.' },
    SESSIONS: { description: 'The reviews and sessions of a body.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'How much of a list is on record at the standpoint, as far as the reader sees.',
})
export class Roster {
  @Field(() => RosterKind, { description: 'Of what it is the list.' })
  of: RosterKind;

  @Field(() => Extent, { description: 'How much of it is on record.' })
  extent: Extent;

  @Field(() => Int, {
    description:
      'How many are on record, each once: those that hold at the valid date; of what is over, whoever ever was.',
  })
  recorded: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many the list has by its source; null where none says. Of the network and of The Code the figure of `completeness`. It may be below `recorded`.',
  })
  reported: number | null;

  @Field(() => Boolean, { description: 'The source says that there are more than `reported`.' })
  atLeast: boolean;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The date for which its source says so, of SESSIONS until when they are on record; null where unknown.',
  })
  asOf: string | null;
}
