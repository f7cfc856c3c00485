import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../../language/language';
import { Lang } from '../../store/loading/lang';
import type { ReadContext } from '../../store/loading/read-context';
import { Visibility } from '../../store/model/visibility';
import type { ListHooks } from '../kinds/kind.store';
import type { NodeRecord } from '../node/node-decoder';
import { outcomeIn, type OutcomeRecord } from '../partnership/initiative';
import { isActive } from '../partnership/partnership.loaders';
import { ACTORS_IN } from '../partnership/relations';
import { loadCompleteSeatRosters } from '../roster/roster.loaders';
import { AdvocacyAction } from './action.type';

@Resolver(() => AdvocacyAction)
export class ActionResolver {
  @FieldResolver(() => Boolean, {
    description:
      'True where it is under way at the valid date: begun, not ended and, without `until`, confirmed in the five calendar years before by evidence for it, by evidence for one of its ties or by its beginning. Without `since`, it begins on the earliest day of the evidence for it, for its ties or for what it was made for, else with its recording.',
  })
  isActive(@Root() action: NodeRecord, @Ctx() context: ReadContext) {
    return isActive(context, action);
  }

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

/** A complete list of participants excludes any other leader of an action. */
export const ACTION_LIST: ListHooks = {
  parameters: async (context, { leads }) => ({
    leadTypes: ACTORS_IN.LEAD.types,
    completeTables: leads ? await loadCompleteSeatRosters(context) : null,
  }),
};
