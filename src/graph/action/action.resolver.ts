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
import { loadCompleteTables } from '../roster/roster.loaders';
import { AdvocacyAction } from './action.type';

@Resolver(() => AdvocacyAction)
export class ActionResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Under way at the valid date: begun, not ended and, without `until`, heard of in the five calendar years before: by evidence for it or for one of its ties, or by its beginning. One without `since` has begun from the earliest day of the evidence for it or its ties, or of what it was made for, on, else from its recording.',
  })
  holds(@Root() action: NodeRecord, @Ctx() context: ReadContext) {
    return isActive(context, action);
  }

  @FieldResolver(() => Visibility, { description: 'Who may see it, and what rests on it.' })
  visibility(@Root() { visibility }: { visibility?: Visibility }): Visibility {
    // Those stored before actions had one are PUBLIC.
    return visibility ?? Visibility.PUBLIC;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What came of it; null where no source says.' })
  outcome(@Root() action: OutcomeRecord, @Lang() language: Language): string | null {
    return outcomeIn(action, language);
  }
}

/** Where the list of participants of an action is complete, nobody else leads it. */
export const ACTION_LIST: ListHooks = {
  parameters: async (context, { leads }) => ({
    leadTypes: ACTORS_IN.LEAD.types,
    completeTables: leads ? await loadCompleteTables(context) : null,
  }),
};
