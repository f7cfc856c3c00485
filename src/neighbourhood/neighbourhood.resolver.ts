import type { ReadContext } from '../loading/read-context';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { neighbourhood } from './neighbourhood';
import { Subgraph } from './neighbourhood.type';

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Subgraph, {
    description: 'What surrounds some nodes, for a picture: the nodes and the ties among them.',
  })
  neighbourhood(
    @Ctx() context: ReadContext,
    @Arg('of', () => [ID], { description: 'The nodes in the middle, 1 to 100. Unknown ids are BAD_USER_INPUT.' })
    of: string[],
    @Arg('hops', () => Int, { defaultValue: 1, description: 'How many ties away, 1 to 3.' }) hops: number,
    @Arg('first', () => Int, { defaultValue: 200, description: 'How many nodes at the most, 1 to 1,000.' })
    first: number,
  ) {
    return neighbourhood(context, of, hops, first);
  }
}
