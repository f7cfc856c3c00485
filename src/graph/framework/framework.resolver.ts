import { Arg, type ClassType, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { INITIATIVE_TYPES } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import type { NodeRecord } from '../node/node-decoder';
import { firstRelated, relatedNodes, type Relation } from '../node/node-lists';
import { loadAllOfType, loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { loadInstrumentsOf, loadObjectivesOf, loadTargetGroups, partsOfType } from './framework.loaders';
import {
  Enabler,
  FrameworkElement,
  Indicator,
  InfluenceStrategy,
  Instrument,
  Manifestation,
  Objective,
  StrategicDirection,
} from './framework.type';

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

/** Creates the resolver of the indicators of a part of the framework. */
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

@Resolver(() => FrameworkElement)
export class FrameworkElementResolver {
  @Query(() => [FrameworkElement], {
    description: 'The target groups, child outcomes, priority areas and axes that the framework names, by id.',
  })
  frameworkElements(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'FrameworkElement');
  }

  @FieldResolver(() => Node, {
    description:
      'Its parent in the framework: a strategic direction for a target group, the framework itself for a child outcome, a form of exploitation for a priority area, an enabler for an axis.',
  })
  parent(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, parent);
  }

  @FieldResolver(() => [Objective], {
    description:
      'The objectives under the strategic direction that is its parent, by name. Empty for another parent, since the framework then ties it to no objective.',
  })
  objectives(@Root() element: NodeRecord, @Ctx() context: ReadContext) {
    return loadObjectivesOf(context, element);
  }
}

@Resolver(() => Objective)
export class ObjectiveResolver {
  @FieldResolver(() => [FrameworkElement], {
    description: 'The target groups that the framework names for it or for its strategic direction, by name.',
  })
  targetGroups(@Root() objective: NodeRecord, @Ctx() context: ReadContext) {
    return loadTargetGroups(context, objective);
  }

  @FieldResolver(() => [Instrument], {
    description:
      'The instruments to which the framework refers (REFERS_TO) in the objective or in one of its indicators, those of the objective first, by name.',
  })
  instruments(@Root() objective: NodeRecord, @Ctx() context: ReadContext) {
    return loadInstrumentsOf(context, objective);
  }
}

const ABOUT_MANIFESTATION: Relation = {
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
    return firstRelated(context, [id], ABOUT_MANIFESTATION, first);
  }
}
