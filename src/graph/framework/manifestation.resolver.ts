import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { INITIATIVE_TYPES } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import type { NodeRecord } from '../node/node-decoder';
import { firstRelated, type Relation } from '../node/node-lists';
import { loadAllOfType } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { Manifestation } from './framework.type';

const ABOUT_IT: Relation = {
  types: [TieType.ABOUT],
  direction: 'IN',
  nodeTypes: [...INITIATIVE_TYPES, 'Instrument'],
  includeEnded: true,
};

@Resolver(() => Manifestation)
export class ManifestationResolver {
  @Query(() => [Manifestation], { description: 'The forms of exploitation that the framework names.' })
  manifestations(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'Manifestation');
  }

  @FieldResolver(() => [Node], {
    description:
      'The partnerships, actions, campaigns and instruments that are or were about it, by name, ended ones included.',
  })
  about(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ) {
    return firstRelated(context, [id], ABOUT_IT, first);
  }
}
