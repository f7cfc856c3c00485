import type { ViewerContext } from './viewer-context';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Region } from '../country/country.type';
import { loadNodeOfType } from '../node/node.loaders';
import type { ViewerRecord } from './viewer';
import { Viewer } from './viewer.type';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who asks: by the token of the Authorization header, else an anonymous reader.' })
  viewer(@Ctx() { viewer, answer }: ViewerContext): ViewerRecord {
    answer.sharedAt = null;
    return viewer;
  }

  @FieldResolver(() => [Region], { description: 'The regions that a coordinator may write in.' })
  async regions(@Root() { regions }: ViewerRecord, @Ctx() context: ViewerContext) {
    const found = await Promise.all(regions.map((id) => loadNodeOfType(context, 'Region', id)));
    return found.filter((region) => region !== null);
  }

  @Query(() => String, {
    description:
      'The graph’s revision, by a check sent after this request arrived: it moves with every write, whoever wrote.',
  })
  async revision(@Ctx() context: ViewerContext): Promise<string> {
    return (await context.head()).revision;
  }
}
