import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';
import { loadAllOfType, loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { loadInstrumentsOf, loadObjectivesOf, loadTargetGroups } from './framework-elements';
import { FrameworkElement, Instrument, Objective } from './framework.type';

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
      'What the framework names it under: of a target group a strategic direction, of a child outcome the framework itself, of a priority area a form of exploitation, of an axis an enabler.',
  })
  parent(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, parent);
  }

  @FieldResolver(() => [Objective], {
    description:
      'The objectives under the strategic direction that it is named under, by name. Empty where it is named under something else: the framework then ties it to no objective.',
  })
  objectives(@Root() element: NodeRecord, @Ctx() context: ReadContext) {
    return loadObjectivesOf(context, element);
  }
}

@Resolver(() => Objective)
export class ObjectiveResolver {
  @FieldResolver(() => [FrameworkElement], {
    description:
      'Whom it addresses: the target groups that the framework names for it or for its strategic direction, by name.',
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
