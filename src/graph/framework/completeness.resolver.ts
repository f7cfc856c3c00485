import { Ctx, FieldResolver, Query, Resolver, Root, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { PartialDateScalar } from '../../store/scalars';
import { Evidence } from '../evidence/evidence.type';
import {
  completenessLabel,
  CompletenessSubject,
  loadCompleteness,
  type CompletenessRecord,
} from './completeness.store';
import { Instrument } from './framework.type';

registerEnumType(CompletenessSubject, {
  name: 'CompletenessSubject',
  description: 'The records of which a source reports the number.',
  valuesConfig: {
    MEMBERS: { description: 'The members of the network.' },
    MEMBER_COUNTRIES: { description: 'The countries with a member.' },
    CODE_SIGNATORIES: { description: 'The signatories of The Code.' },
    LOCAL_CODE_REPRESENTATIVES: { description: 'The local representatives of The Code.' },
    PARTIES: { description: 'The parties to `instrument`.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'The number of records of a subject, and the number that a source reports.',
})
class Completeness {
  @Field(() => CompletenessSubject, { description: 'The records that are counted.' })
  subject: CompletenessSubject;

  @Field(() => Int, { description: 'The number on record at the standpoint, as the viewer sees it; each once.' })
  recorded: number;

  @Field(() => Int, {
    description:
      'The newest figure of a source on or before the valid date or, for an instrument, the number in its complete list of parties. It may be below `recorded`.',
  })
  reported: number;

  @Field(() => PartialDateScalar, { description: 'The date of the reported figure or of the list.' })
  asOf: string;

  @Field(() => Boolean, {
    name: 'isMinimum',
    description: 'True where the reported figure is a lower bound: "over 300 members".',
  })
  atLeast: boolean;

  @Field(() => Instrument, { nullable: true, description: 'The instrument whose parties are counted; else null.' })
  instrument: Instrument | null;
}

@Resolver(() => Completeness)
export class CompletenessResolver {
  @Query(() => [Completeness], {
    description:
      'The recorded and the reported numbers of each subject; PARTIES for each instrument whose list of them is complete, by name. Subjects that no source had counted by the valid date are omitted.',
  })
  completeness(@Ctx() context: ReadContext) {
    return loadCompleteness(context);
  }

  @FieldResolver(() => String, { description: 'The subject in words.' })
  label(@Root() completeness: CompletenessRecord, @Lang() language: Language): string {
    return completenessLabel(completeness, language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The evidence for the reported figure or for the statement about the list of parties.',
  })
  evidence(@Root() { evidence }: CompletenessRecord) {
    return evidence();
  }
}
