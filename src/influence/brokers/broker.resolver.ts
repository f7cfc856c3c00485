import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Field, Float, ObjectType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { governmentResolver } from '../../graph/node/government';
import { oneOrNone, requireActors, requireOfType } from '../../graph/node/input-nodes';
import { loadNode, loadNodes, loadNames } from '../../graph/node/node.loaders';
import type { Language } from '../../language/language';
import { LOCALES } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatNames } from '../../language/names';
import { checkedCount } from '../../store/paging/page';
import { loadActorsOn, loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import type { BrokerAnswer } from './brokers.answer';

@ObjectType({ simpleResolvers: true, description: 'An actor on the paths between others.' })
class Broker {
  @Field(() => Float, {
    description:
      'The number of ordered pairs of other actors whose shortest path passes through it, 0 or more; initiatives can be between the ends. In the direction of influence, over current ties, each of length -ln of its weight (Freeman, 1977; Brandes, 2001). Fractions where a pair has several shortest paths.',
  })
  betweenness: number;

  @Field(() => Boolean, {
    name: 'isExact',
    description:
      'True where the betweenness is exact; otherwise it is estimated from a sample, with the standard error in `standardError`.',
  })
  exact: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The standard error of the betweenness, in the same unit; null where the betweenness is exact.',
  })
  standardError?: number | null;

  @Field(() => Int, {
    name: 'sourceCount',
    description:
      'The number of actors from which shortest paths were searched: all that influence leaves, where the betweenness is exact.',
  })
  sources: number;
}

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
        'Actors to reach, 1 to 100: brokers are only the actors without which one of these is out of reach. Unknown ids are BAD_USER_INPUT.',
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
      'The targets that some member of the network reaches, by any number of steps, but none reaches without this actor; by id, empty without `targets`. A member that is removed is no start either; a target that is a member is never lost.',
  })
  targetsLost(@Root() { targetsLost }: BrokerRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, targetsLost);
  }

  @FieldResolver(() => String, { description: 'A sentence on what depends on the actor.' })
  explanation(
    @Root() broker: BrokerRecord,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explainBroker(context, broker, language);
  }
}

interface BrokersArgs {
  first: number;
  targets?: string[] | null;
  region?: string | null;
  objective?: string | null;
}

interface BrokerRecord extends BrokerAnswer {
  exact: boolean;
  sources: number;
  /** The number of actors that influence leaves or reaches. */
  actors: number;
}

/** Finds the brokers. Throws InputError for `first`, unsuitable ids, and too many targets. */
async function findBrokers(context: InfluenceContext, args: BrokersArgs): Promise<BrokerRecord[]> {
  const { first, region, objective } = args;
  checkedCount(first, 'first');
  if (args.targets) checkIdCount(args.targets, ['targets']);
  const targets = args.targets?.map(await governmentResolver(context, args.targets));
  await Promise.all([
    requireActors(context, targets, ['targets']),
    requireOfType(context, 'Region', oneOrNone(region), ['region']),
    requireOfType(context, 'Objective', oneOrNone(objective), ['objective']),
  ]);
  const [among, base] = await Promise.all([
    objective ? loadActorsOn(context, objective) : null,
    region ? loadRegionActors(context, region) : null,
  ]);
  const { brokers, ...totals } = await ask(context, 'brokers', { first, targets, among, ...(base && { base }) });
  return brokers.map((broker) => ({ ...broker, ...totals, exact: broker.standardError === null }));
}

/** Names the targets lost without it, or its share of shortest paths with an estimate's error. */
async function explainBroker(context: InfluenceContext, record: BrokerRecord, language: Language): Promise<string> {
  const { actor, targetsLost, betweenness, standardError, actors, sources } = record;
  const [name = '', ...lost] = await loadNames(context, [actor, ...targetsLost], language);
  const broker = formatName(name, language);
  if (lost.length > 0) {
    return message(language, 'broker.targetsLost', { broker, targets: formatNames(lost, language) });
  }
  const percent = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumSignificantDigits: 2 });
  const pairs = Math.max(1, (actors - 1) * (actors - 2));
  return message(language, 'broker.share', {
    broker,
    share: percent.format(betweenness / pairs),
    estimated: String(standardError !== null),
    sources: String(sources),
    error: percent.format((standardError ?? 0) / pairs),
  });
}
