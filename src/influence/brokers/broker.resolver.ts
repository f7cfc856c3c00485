import type { InfluenceContext } from '../engine/influence-context';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../../graph/actor/actor.type';
import { Language } from '../../language/language';
import { loadNode, loadNodes } from '../../graph/node/node.loaders';
import { Broker } from './broker.type';
import { type BrokerRecord, explainBroker, findBrokers } from './find-brokers';

@Resolver(() => Broker)
export class BrokerResolver {
  @Query(() => [Broker], {
    nullable: true,
    description:
      'The actors on the most shortest paths, by betweenness. With `targets`: the actors without which no member of the network reaches some target, by the number of such targets, then by betweenness. Equal ones by id.',
  })
  brokers(
    @Ctx() context: InfluenceContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
    @Arg('targets', () => [ID], {
      nullable: true,
      description:
        'Actors to reach, 1 to 100: only actors without which one of them is out of reach are brokers. Unknown ids are BAD_USER_INPUT.',
    })
    targets?: string[],
    @Arg('region', () => ID, {
      nullable: true,
      description: 'Only brokers in this region. Unknown ids are BAD_USER_INPUT.',
    })
    region?: string,
    @Arg('objective', () => ID, {
      nullable: true,
      description:
        'Only brokers that pursue it, or have a current seat in a partnership, action or campaign that does. Unknown ids are BAD_USER_INPUT.',
    })
    objective?: string,
  ) {
    return findBrokers(context, { first, targets, region, objective });
  }

  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actor }: BrokerRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, actor);
  }

  @FieldResolver(() => [Actor], {
    description:
      'The targets that some member of the network reaches, by any number of steps, and none without it, by id; empty without `targets`. A member that is removed does not start either; a target that is a member is never lost.',
  })
  targetsLost(@Root() { targetsLost }: BrokerRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, targetsLost);
  }

  @FieldResolver(() => String, { description: 'A sentence on what depends on the actor.' })
  explanation(
    @Root() broker: BrokerRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return explainBroker(context, broker, lang ?? context.language);
  }
}
