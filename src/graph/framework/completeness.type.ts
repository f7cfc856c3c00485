import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import { Instrument } from './framework.type';

@ObjectType({
  simpleResolvers: true,
  description: 'How much of what a source says that there is, is on record.',
})
export class Completeness {
  @Field(() => String, {
    description:
      'For programs: members, memberCountries, codeSignatories, localCodeRepresentatives or, for the parties to an instrument, its id.',
  })
  subject: string;

  @Field(() => Int, { description: 'How many are on record at the standpoint, as the reader may see them; each once.' })
  recorded: number;

  @Field(() => Int, {
    description:
      'How many there are by the newest figure of a source on or before the valid date; of an instrument, how many its complete list of parties has. It may be below `recorded`.',
  })
  reported: number;

  @Field(() => PartialDateScalar, { description: 'The date of the reported figure or of the list.' })
  asOf: string;

  @Field(() => Boolean, { description: 'True where there are at least as many as reported: "over 300 members".' })
  atLeast: boolean;

  @Field(() => Instrument, { nullable: true, description: 'The instrument whose parties are counted; else null.' })
  instrument: Instrument | null;
}
