import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { textIn } from '../../language/message';
import type { ReadContext } from '../../loading/read-context';
import { findNodeOrNull } from '../../node/input-nodes';
import { Node } from '../../node/node.type';
import { type ChangeRecord, summaryOf } from '../ledger/change-record';
import { Change, ChangeConnection } from './change.type';
import { ChangesArgs, listChanges } from './list-changes';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description: 'The history: changes that the viewer may see, up to the known instant, in the order of commits.',
  })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: ReadContext) {
    return listChanges(context, args);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'The node or tie that was changed, at this request’s standpoint; null if it does not exist there, or if many were.',
  })
  node(@Root() { about }: ChangeRecord, @Ctx() context: ReadContext) {
    return typeof about === 'string' ? findNodeOrNull(context, about) : null;
  }

  @FieldResolver(() => String, { description: 'What was changed, as a short text.' })
  summary(
    @Root() change: ChangeRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return textIn(summaryOf(change), lang ?? context.language);
  }
}
