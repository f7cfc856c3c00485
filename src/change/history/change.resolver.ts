import type { ChangeContext } from '../change-context';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import { findNodeOrNull } from '../../node/find';
import { Node } from '../../node/node.type';
import { Change, ChangeConnection } from './change.type';
import type { ChangeRecord } from './feed.store';
import { ChangesArgs, listChanges } from './list-changes';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: 'What was recorded, in the order of commits: what this reader may see of it, up to the known instant.',
  })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: ChangeContext) {
    return listChanges(context, args);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'What it is about, at this request’s standpoint; null where that is no longer, or is many things.',
  })
  node(@Root() { about }: ChangeRecord, @Ctx() context: ChangeContext) {
    return typeof about === 'string' ? findNodeOrNull(context, about) : null;
  }

  @FieldResolver(() => String, { description: 'What was done, in words.' })
  summary(
    @Root() { summaryEn, summaryFr }: ChangeRecord,
    @Ctx() context: ChangeContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return (lang ?? context.language) === Language.FR ? summaryFr : summaryEn;
  }
}
