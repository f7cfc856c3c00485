import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { Role } from './role';
import { Viewer } from './viewer.type';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who asks. Nobody can sign in yet, so this is an anonymous reader.' })
  viewer(): Viewer {
    return { name: 'anonymous', role: Role.READER, regions: [] };
  }

  @Query(() => String, {
    description:
      'The graph’s revision, by a check sent after this request arrived: it moves with every write, whoever wrote.',
  })
  revision(@Ctx() context: Context): Promise<string> {
    return context.revision();
  }
}
