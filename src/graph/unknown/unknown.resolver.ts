import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { unknownText, type DataGap } from '../../language/unknown';
import { Unknown } from '../../language/unknown.type';

@Resolver(() => Unknown)
export class UnknownResolver {
  @FieldResolver(() => String, { description: 'The gap as a sentence.' })
  text(@Root() unknown: DataGap, @Lang() language: Language): Promise<string> {
    return unknownText(unknown, language);
  }
}
