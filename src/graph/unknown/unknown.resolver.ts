import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { unknownText, type DataGap } from '../../language/unknown';
import { Unknown } from '../../language/unknown.type';

@Resolver(() => Unknown)
export class UnknownResolver {
  @FieldResolver(() => String, { description: 'What is unknown, as a sentence.' })
  text(
    @Root() unknown: DataGap,
    @Ctx() context: { language: Language },
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return unknownText(unknown, lang ?? context.language);
  }
}
