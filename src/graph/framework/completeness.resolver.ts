import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type';
import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { completenessLabel, loadCompleteness, type CompletenessRecord } from './completeness.loaders';
import { Completeness } from './completeness.type';

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
  label(
    @Root() completeness: CompletenessRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return completenessLabel(completeness, lang ?? context.language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The evidence for the reported figure; of a list of parties, one for each of its sources.',
  })
  evidence(@Root() { evidence }: CompletenessRecord) {
    return evidence();
  }
}
