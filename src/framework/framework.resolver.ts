import type { ReadContext } from '../loading/read-context';
import { Ctx, Query, Resolver } from 'type-graphql';
import { loadAllOfType } from '../node/node.loaders';
import { Enabler, InfluenceStrategy, Manifestation, Objective, StrategicDirection } from './framework.type';

@Resolver()
export class FrameworkResolver {
  @Query(() => [StrategicDirection], { description: 'The strategic directions of the framework.' })
  strategicDirections(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'StrategicDirection');
  }

  @Query(() => [Objective], { description: 'The strategic objectives of the framework, in its order.' })
  objectives(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'Objective');
  }

  @Query(() => [InfluenceStrategy], { description: 'The influence strategies of the framework, in its order.' })
  influenceStrategies(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'InfluenceStrategy');
  }

  @Query(() => [Enabler], { description: 'The organisational enablers of the framework, in its order.' })
  enablers(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'Enabler');
  }

  @Query(() => [Manifestation], { description: 'The forms of exploitation that the framework names.' })
  manifestations(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'Manifestation');
  }
}
