import { Ctx, Query, Resolver, type ClassType, FieldResolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { loadAllOfType } from '../node/node.loaders';
import { Enabler, InfluenceStrategy, Objective, StrategicDirection, Indicator } from './framework.type';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { partsOfType } from './framework-elements';

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
}

/** The resolver of the indicators of a part of the framework. */
function withIndicators(owner: ClassType): ClassType {
  @Resolver(() => owner)
  class IndicatorsResolver {
    @FieldResolver(() => [Indicator], { description: 'The indicators that measure progress on it, by name.' })
    indicators(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
      return relatedNodes(context, id, partsOfType('Indicator'));
    }
  }
  return IndicatorsResolver;
}

export const ObjectiveIndicatorsResolver = withIndicators(Objective);
export const StrategyIndicatorsResolver = withIndicators(InfluenceStrategy);
export const EnablerIndicatorsResolver = withIndicators(Enabler);

@Resolver(() => StrategicDirection)
export class DirectionResolver {
  @FieldResolver(() => [Objective], { description: 'The objectives under it.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, partsOfType('Objective'));
  }
}
