import { Ctx, FieldResolver, Query, Resolver, Root, Field, Int, ObjectType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { PartialDateScalar } from '../../store/scalars';
import { Evidence } from '../evidence/evidence.type';
import { completenessLabel, loadCompleteness, type CompletenessRecord } from './completeness.store';
import { Instrument } from './framework.type';

@ObjectType({
  simpleResolvers: true,
  description: 'How much of what a source says that there is, is on record.',
})
class Completeness {
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

@Resolver(() => Completeness)
export class CompletenessResolver {
  @Query(() => [Completeness], {
    description:
      'How much of what is known to exist is on record: members, memberCountries, codeSignatories, localCodeRepresentatives, then the parties to each instrument whose list of them is complete, by name. What no source had counted by the valid date is left out.',
  })
  completeness(@Ctx() context: ReadContext) {
    return loadCompleteness(context);
  }

  @FieldResolver(() => String, { description: 'What is counted, in words.' })
  label(@Root() completeness: CompletenessRecord, @Lang() language: Language): string {
    return completenessLabel(completeness, language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The evidence for the reported figure, or for what is said of the list of parties.',
  })
  evidence(@Root() { evidence }: CompletenessRecord) {
    return evidence();
  }
}
