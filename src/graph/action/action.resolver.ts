import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../../language/language';
import { Lang } from '../../store/loading/lang';
import { Visibility } from '../../store/model/visibility';
import type { ListHooks } from '../kinds/kind.store';
import { outcomeIn, type OutcomeRecord } from '../partnership/initiative';
import { ACTORS_IN } from '../partnership/relations';
import { seatParameters } from '../filter/seat-parameters';
import { AdvocacyAction } from './action.type';

@Resolver(() => AdvocacyAction)
export class ActionResolver {
  @FieldResolver(() => Visibility, { description: 'The viewers that may see it and what depends on it.' })
  visibility(@Root() { visibility }: { visibility?: Visibility }): Visibility {
    // Actions stored before the property existed are PUBLIC.
    return visibility ?? Visibility.PUBLIC;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its outcome; null where no source states one.' })
  outcome(@Root() action: OutcomeRecord, @Lang() language: Language): string | null {
    return outcomeIn(action, language);
  }
}

/** A complete list of participants excludes any other leader or group of an action. */
export const ACTION_LIST: ListHooks = {
  parameters: async (context, filter) => ({
    leadTypes: ACTORS_IN.LEAD.types,
    ...(await seatParameters(context, filter)),
  }),
};
