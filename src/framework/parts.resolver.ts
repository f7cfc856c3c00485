import type { ReadContext } from '../loading/read-context';
import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../node/node.store';
import { relatedNodes, type Relation } from '../node/related';
import { Enabler, Indicator, InfluenceStrategy, Objective, StrategicDirection } from './framework.type';

const partsOfType = (type: string): Relation => ({ types: ['PART_OF'], direction: 'IN', nodeTypes: [type] });

/** The resolver of the indicators of a part of the framework. */
function withIndicators(owner: ClassType): ClassType {
  @Resolver(() => owner)
  class IndicatorsResolver {
    @FieldResolver(() => [Indicator], { description: 'What progress on it is measured by, by name.' })
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
