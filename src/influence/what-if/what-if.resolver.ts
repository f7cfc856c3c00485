import type { InfluenceContext } from '../engine/influence-context';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../../actor/actor.type';
import { Language } from '../../language/language';
import { loadNode, loadNodes } from '../../node/node.loaders';
import { explainWhatIf, findWhatIf, type WhatIfRecord } from './find-what-if';
import { LengthenedRoute, WhatIf } from './what-if.type';

@Resolver(() => WhatIf)
export class WhatIfResolver {
  @Query(() => WhatIf, {
    nullable: true,
    description: 'The effect on paths of influence if some nodes left: over current ties that conduct influence.',
  })
  whatIf(
    @Ctx() context: InfluenceContext,
    @Arg('remove', () => [ID], {
      description:
        'The actors, partnerships, actions or campaigns that leave, 1 to 100. Unknown ids are BAD_USER_INPUT.',
    })
    remove: string[],
    @Arg('from', () => [ID], {
      defaultValue: [],
      description: 'Actors to start from, at most 100; several behave as one.',
    })
    from: string[],
    @Arg('targets', () => [ID], {
      defaultValue: [],
      description: 'Actors to reach, at most 100, each separately; none that leaves or is a start.',
    })
    targets: string[],
    @Arg('maxHops', () => Int, { defaultValue: 5, description: 'The maximum number of ties of a path, 1 to 8.' })
    maxHops: number,
    @Arg('first', () => Int, { defaultValue: 5, description: 'The maximum number of replacements, 1 to 100.' })
    first: number,
  ) {
    return findWhatIf(context, { remove, from, targets, maxHops, first });
  }

  @FieldResolver(() => [Actor], {
    description: 'The targets that have a path now and would have none, in the order of `targets`.',
  })
  lost(@Root() { lost }: WhatIfRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, lost);
  }

  @FieldResolver(() => String, { description: 'A sentence on the consequences.' })
  explanation(
    @Root() record: WhatIfRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return explainWhatIf(context, record, lang ?? context.language);
  }
}

@Resolver(() => LengthenedRoute)
export class LengthenedRouteResolver {
  @FieldResolver(() => Actor, { description: 'The target.' })
  target(@Root() { target }: { target: string }, @Ctx() context: InfluenceContext) {
    return loadNode(context, target);
  }
}
