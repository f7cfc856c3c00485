import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Language } from '../../language/language';
import type { RestsOnRecord } from '../../graph/tie/rests-on';
import { RestsOn } from '../../graph/tie/rests-on.type';
import type { InfluenceContext } from '../engine/influence-context';
import { describeResult, resultRestsOn } from './describe-result';
import type { PathsRecord } from './find-paths';
import { InfluenceResult } from './path.type';

@Resolver(() => InfluenceResult)
export class InfluenceResultResolver {
  @FieldResolver(() => String, {
    description:
      'The best path, its strength and how many others are listed, or why there is none; in one or two sentences that say so where it rests on little.',
  })
  answer(
    @Root() result: PathsRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return describeResult(context, result, lang ?? context.language);
  }

  @FieldResolver(() => RestsOn, { description: 'The ties of all the paths listed, and their sources.' })
  restsOn(@Root() result: PathsRecord, @Ctx() context: InfluenceContext): Promise<RestsOnRecord> {
    return resultRestsOn(context, result);
  }
}
