import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Actor } from '../../graph/actor/actor.type';
import { isActor } from '../../graph/node/input-nodes';
import type { NodeRecord } from '../../graph/node/node-decoder';
import { loadNode, loadNodes, nodeById } from '../../graph/node/node.loaders';
import { Node } from '../../graph/node/node.type';
import { loadSeats } from '../../graph/partnership/partnership-seats';
import { Partnership } from '../../graph/partnership/partnership.type';
import { countHolding, loadTies, tieById } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import type { Language } from '../../language/language';
import { ActorKind } from '../../store/model/actor-kind';
import { tableId } from '../../store/model/record-ids';
import type { InfluenceContext } from '../engine/influence-context';
import { InfluencePath } from '../paths/path.type';
import type { SharedPartnerAnswer } from './allies.answer';
import type { AllyRecord } from './ally-record';
import { findAllies, findSharedPartners } from './find-allies';

enum TiedChoice {
  ANY = 'ANY',
  YES = 'YES',
  NO = 'NO',
}

registerEnumType(TiedChoice, {
  name: 'TiedChoice',
  description: 'Whether actors that have a tie are asked for.',
  valuesConfig: {
    ANY: { description: 'Both.' },
    YES: { description: 'Who has a tie that holds.' },
    NO: { description: 'Who has none.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'An actor that another one could work with, and the reason.',
})
export class Ally {
  @Field(() => Float, {
    description:
      'Of an ally or a replacement: the sum over the common neighbours of w1 x w2 / log2(1 + d), w1 and w2 being, for each of the two, the mean of the best weights between it and the neighbour in the two directions, and d the number of ties by which influence leaves the neighbour (Adamic and Adar, 2003), and the mean of the best weights in the two directions between the two themselves, 0 for a direction that no tie carries; 0 where only a path or a tie that carries no influence joins them; not bounded. Who is near, not a forecast. Else the score of the best path, 0 to 1: see `best`; 1 for a member in the region itself, 0 for a peer without a path.',
  })
  score: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A node to which two or more of the given actors are tied.',
})
class SharedPartner {
  @Field(() => Float, {
    description:
      'The sum, over the actors tied to the node, of the highest weight between the two in either direction, divided by log2(1 + d), d being the number of its ties that carry influence in either direction, so that hubs count for less. Above 0, not bounded.',
  })
  score: number;
}

@Resolver(() => Ally)
export class AllyResolver {
  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actor }: AllyRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, actor);
  }

  @FieldResolver(() => Tie, {
    nullable: true,
    description:
      'Of an ally: the tie between the two that holds; of several the one of the largest weight in either direction, of equal ones that of the smallest id. Of who could tell a company: the one with the company that conducts influence. Null where none holds, and for other candidates.',
  })
  tie(@Root() { tie }: AllyRecord, @Ctx() context: InfluenceContext) {
    return tie ? context.loaders.get(tieById).load(tie) : null;
  }

  @FieldResolver(() => Int, {
    description:
      'How many ties of the actor hold that the reader may see, of any type: a plain count, which predicts new ties about as well as the score.',
  })
  tieCount(@Root() { actor }: AllyRecord, @Ctx() context: InfluenceContext): Promise<number> {
    return countHolding(context, actor);
  }

  @FieldResolver(() => [Partnership], {
    description: 'The partnerships that connect the two: both are members, or the path passes through them.',
  })
  sharedPartnerships(@Root() ally: AllyRecord, @Ctx() context: InfluenceContext) {
    return loadSharedPartnerships(context, ally);
  }

  @FieldResolver(() => [Actor], {
    description: 'The actors that connect the two: both are tied to them, or the path passes through them.',
  })
  async sharedNeighbours(@Root() ally: AllyRecord, @Ctx() context: InfluenceContext) {
    return (await sharedBy(context, ally)).filter(isActor);
  }

  @FieldResolver(() => [Node], {
    description:
      'All nodes that connect the two, actions and campaigns too: by their contribution to the score, or in the order of the path.',
  })
  shared(@Root() ally: AllyRecord, @Ctx() context: InfluenceContext) {
    return sharedBy(context, ally);
  }

  @FieldResolver(() => InfluencePath, {
    nullable: true,
    description:
      'The best path of influence, over ties that hold: of an ally, of at most four steps from the actor whose ally it is; of a candidate for a missing group, of at most two from a member of the region; of a replacement, of at most four from the starts, without the nodes that leave; of one who could tell a company, of at most four to that company; of a candidate for a seat, of at most two to a convener. Null where there is none.',
  })
  best(@Root() { best }: AllyRecord, @Ctx() context: InfluenceContext) {
    return best(context);
  }

  @FieldResolver(() => String, { description: 'One or two sentences on why the actor is listed.' })
  explanation(
    @Root() { explain }: AllyRecord,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return explain(context, language);
  }
}

@Resolver(() => Actor)
export class ActorAlliesResolver {
  @FieldResolver(() => [Ally], {
    nullable: true,
    description:
      'Actors near it. First those that share partnerships or other neighbours with it by ties that hold and carry influence both ways, or have such a tie with it, by score; then those whom a path of at most four steps reaches, by its score; then those with a tie that carries no influence. Equal ones by id. Not the organs of the network nor its secretariat.',
  })
  allies(
    @Root() { id }: NodeRecord,
    @Ctx() context: InfluenceContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
    @Arg('objective', () => ID, {
      nullable: true,
      description:
        'Only neighbours that pursue this objective count, and all those of an ally that does; who has a tie with it stays, marked where no source says that it works for the objective. Unknown ids are BAD_USER_INPUT.',
    })
    objective: string | undefined,
    @Arg('region', () => ID, {
      nullable: true,
      description:
        'Only actors that are based in this region, cover a country of it, or are a regional body with a member state in it or an organ of one. Unknown ids are BAD_USER_INPUT.',
    })
    region: string | undefined,
    @Arg('tied', () => TiedChoice, {
      defaultValue: TiedChoice.ANY,
      description: 'Only who has a tie with it that holds, of any type, or only who has none.',
    })
    tied: TiedChoice,
  ): Promise<AllyRecord[]> {
    return findAllies(context, id, { first, objective, region, tied });
  }
}

@Resolver(() => SharedPartner)
export class SharedPartnerResolver {
  @Query(() => [SharedPartner], {
    nullable: true,
    description:
      'The nodes with which at least two of these actors have ties that hold and carry influence in either direction: by score, highest first; equal scores by id.',
  })
  sharedPartners(
    @Arg('actors', () => [ID], { description: 'The actors, 2 to 100. Unknown ids are BAD_USER_INPUT.' })
    actors: string[],
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
    @Ctx() context: InfluenceContext,
  ) {
    return findSharedPartners(context, actors, first);
  }

  @FieldResolver(() => ID, {
    description:
      'Names the answer in stores of clients: the ids of the node and of those that share it, with spaces between. No node has it.',
  })
  id(@Root() { partner, sharedBy }: SharedPartnerAnswer): string {
    return [partner, ...sharedBy].join(' ');
  }

  @FieldResolver(() => Node, { description: 'The node: an actor, a partnership, an action or a campaign.' })
  actor(@Root() { partner }: SharedPartnerAnswer, @Ctx() context: InfluenceContext) {
    return loadNode(context, partner);
  }

  @FieldResolver(() => [Tie], {
    description: 'The ties between these actors and the node, by actor, each with its dates and evidence.',
  })
  ties(@Root() { ties }: SharedPartnerAnswer, @Ctx() context: InfluenceContext) {
    return loadTies(context, ties);
  }

  @FieldResolver(() => [Actor], { description: 'Those of the given actors that are tied to the node, by id.' })
  sharedBy(@Root() { sharedBy }: SharedPartnerAnswer, @Ctx() context: InfluenceContext) {
    return loadNodes(context, sharedBy);
  }
}

/** The nodes that connect an ally with those whose ally it is. */
async function sharedBy(context: InfluenceContext, { shared }: AllyRecord): Promise<NodeRecord[]> {
  return loadNodes(context, await shared(context));
}

/** The partnerships among these nodes, and the alliances shown as partnerships in which the ally and, where it matters, the other sit. */
async function loadSharedPartnerships(context: InfluenceContext, ally: AllyRecord): Promise<NodeRecord[]> {
  const nodes = await sharedBy(context, ally);
  const partnerships = await Promise.all(nodes.map((node) => asPartnership(context, node, ally)));
  return partnerships.filter((node) => node !== null);
}

async function asPartnership(
  context: InfluenceContext,
  node: NodeRecord & { kind?: unknown },
  ally: AllyRecord,
): Promise<NodeRecord | null> {
  if (node.type === 'Partnership') return node;
  return node.kind === ActorKind.COALITION ? loadTableOf(context, node.id, ally) : null;
}

async function loadTableOf(
  context: InfluenceContext,
  alliance: string,
  { actor, of }: AllyRecord,
): Promise<NodeRecord | null> {
  const [table, seats] = await Promise.all([
    context.loaders.get(nodeById).load(tableId(alliance)),
    loadSeats(context, tableId(alliance)),
  ]);
  const isSeated = (id: string) => seats.some((seat) => seat.actor === id);
  return isSeated(actor) && (of?.some(isSeated) ?? true) ? table : null;
}
