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
import { countCurrent, loadTies, tieById } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import type { Language } from '../../language/language';
import { ActorKind } from '../../store/model/actor-kind';
import { coalitionPartnershipId } from '../../store/model/record-ids';
import type { InfluenceContext } from '../engine/influence-context';
import { InfluencePath } from '../paths/path.type';
import type { SharedPartnerAnswer } from './allies.answer';
import { type AllyRecord, loadAgreement, loadTieToSubject } from './ally-record';
import { AllyOrder, findAllies, findSharedPartners } from './find-allies';
import { loadSharedTables } from './shared-tables';

enum TiedChoice {
  ANY = 'ANY',
  YES = 'YES',
  NO = 'NO',
}

registerEnumType(TiedChoice, {
  name: 'TiedChoice',
  description: 'The selection of actors by whether they have a tie.',
  valuesConfig: {
    ANY: { description: 'Actors with and without a tie.' },
    YES: { description: 'Actors with a current tie.' },
    NO: { description: 'Actors without a current tie.' },
  },
});

registerEnumType(AllyOrder, {
  name: 'AllyOrder',
  description: 'The order of allies.',
  valuesConfig: {
    SCORE: { description: 'By the score.' },
    SHARED_PARTNERSHIPS: {
      description: 'By the number of partnerships in which both have a seat, highest first; lists only such actors.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'An actor that another one could work with, and the reason.',
})
export class Ally {
  @Field(() => Float, {
    description:
      'For an ally or a replacement, the sum over the common neighbours of w1 x w2 / log2(1 + d), where w1 and w2 are the means of the best weights in the two directions between the neighbour and each of the two actors, and d is the number of ties by which influence leaves the neighbour (Adamic and Adar, 2003); plus the mean of the best weights in the two directions between the two actors, 0 for a direction that no tie carries. 0 where only a path or a tie that carries no influence connects them; not bounded. It measures proximity and is no forecast. For other candidates, the score of the best path, 0 to 1: see `best`; 1 for a member in the region itself, 0 for a peer without a path.',
  })
  score: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A node with ties to two or more of the given actors.',
})
class SharedPartner {
  @Field(() => Float, {
    description:
      'The sum, over the actors tied to the node, of the highest weight between the two in either direction, divided by log2(1 + d), where d is the number of its ties that carry influence in either direction, so that hubs count for less. Above 0, not bounded.',
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
      'For an ally, the current tie between the two; among several, the one with the largest weight in either direction, among equals the least id. For an actor that can influence a company, its tie with the company that carries influence. Null where none is current, and for other candidates.',
  })
  tie(@Root() { tie }: AllyRecord, @Ctx() context: InfluenceContext) {
    return tie ? context.loaders.get(tieById).load(tie) : null;
  }

  @FieldResolver(() => Int, {
    description:
      'The number of current ties of the actor that the viewer may see, of any type: a plain count, which predicts new ties about as well as the score.',
  })
  tieCount(@Root() { actor }: AllyRecord, @Ctx() context: InfluenceContext): Promise<number> {
    return countCurrent(context, actor);
  }

  @FieldResolver(() => Int, {
    description:
      'The number of partnerships in which the ally and the actor both have a seat that holds; 0 for other candidates.',
  })
  async sharedPartnershipCount(@Root() { of, actor }: AllyRecord, @Ctx() context: InfluenceContext): Promise<number> {
    return of ? ((await loadSharedTables(context, of)).get(actor)?.length ?? 0) : 0;
  }

  @FieldResolver(() => Tie, {
    nullable: true,
    description:
      'The agreement between the ally and the actor that holds (MEMORANDUM_WITH). Null where none is on record, which does not say that there is none.',
  })
  agreement(@Root() { of, actor }: AllyRecord, @Ctx() context: InfluenceContext) {
    return of ? loadAgreement(context, of, actor) : null;
  }

  @FieldResolver(() => Tie, {
    nullable: true,
    description:
      'For an ally for an objective, its current tie that says that it works for it; for an instrument or a campaign, its current tie to that. Null where no source says so, and without `objective`.',
  })
  pursues(@Root() { actor, subject }: AllyRecord, @Ctx() context: InfluenceContext) {
    return subject ? loadTieToSubject(context, actor, subject) : null;
  }

  @FieldResolver(() => [Partnership], {
    description:
      'The partnerships that connect the two: both have a seat, by name; for other candidates, the path passes through them.',
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
      'All nodes that connect the two, actions and campaigns included: by their contribution to the score, or in the order of the path.',
  })
  shared(@Root() ally: AllyRecord, @Ctx() context: InfluenceContext) {
    return sharedBy(context, ally);
  }

  @FieldResolver(() => InfluencePath, {
    nullable: true,
    description:
      'The best path of influence over current ties. For an ally, at most four steps from the actor whose ally it is; for a candidate for a missing group, at most four from a member of the region; for a replacement, at most four from the starts, without the nodes that leave; for an actor that can influence a company, at most four to that company; for a candidate for a seat, at most four to a convener. Null where there is none.',
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
      'Actors near it. First those that share partnerships or other neighbours with it by current ties that carry influence both ways, or have such a tie with it, by score; then those that a path of at most four steps reaches, by its score; then those with a tie that carries no influence. Equal ones by id. Excludes the organs of the network and its secretariat.',
  })
  allies(
    @Root() { id }: NodeRecord,
    @Ctx() context: InfluenceContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
    @Arg('objective', () => ID, {
      nullable: true,
      description:
        'An objective: counts only neighbours that pursue it, and all those of an ally that does. First come the actors that pursue it by a source, then those with a seat in an initiative that does, then those with a current tie to the actor, marked where no source shows that they work for it. Of an instrument or a campaign: only actors with a position on it or a tie to it. Unknown ids are BAD_USER_INPUT.',
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
      description: 'Only actors with a current tie to it, of any type, or only those without one.',
    })
    tied: TiedChoice,
    @Arg('orderBy', () => AllyOrder, { defaultValue: AllyOrder.SCORE, description: 'The order.' })
    orderBy: AllyOrder,
  ): Promise<AllyRecord[]> {
    return findAllies(context, id, { first, objective, region, tied, orderBy });
  }
}

@Resolver(() => SharedPartner)
export class SharedPartnerResolver {
  @Query(() => [SharedPartner], {
    nullable: true,
    description:
      'The nodes with which at least two of these actors have current ties that carry influence in either direction: by score, highest first; equal scores by id.',
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
      'An id by which clients cache the answer: the ids of the node and of the actors that share it, separated by spaces. No node has it.',
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

  @FieldResolver(() => [Actor], { description: 'The given actors that are tied to the node, by id.' })
  sharedBy(@Root() { sharedBy }: SharedPartnerAnswer, @Ctx() context: InfluenceContext) {
    return loadNodes(context, sharedBy);
  }
}

/** Loads the nodes that connect an ally with the actors whose ally it is. */
async function sharedBy(context: InfluenceContext, { shared }: AllyRecord): Promise<NodeRecord[]> {
  return loadNodes(context, await shared(context));
}

/** Loads the partnerships that an ally shares, or through which the path of a candidate passes. */
async function loadSharedPartnerships(context: InfluenceContext, ally: AllyRecord): Promise<NodeRecord[]> {
  const { of, actor } = ally;
  if (of) return loadNodes(context, (await loadSharedTables(context, of)).get(actor) ?? []);
  const nodes = await sharedBy(context, ally);
  const partnerships = await Promise.all(nodes.map((node) => asPartnership(context, node, actor)));
  return partnerships.filter((node) => node !== null);
}

async function asPartnership(
  context: InfluenceContext,
  node: NodeRecord & { kind?: unknown },
  actor: string,
): Promise<NodeRecord | null> {
  if (node.type === 'Partnership') return node;
  if (node.kind !== ActorKind.COALITION) return null;
  const table = coalitionPartnershipId(node.id);
  const isSeated = (await loadSeats(context, table)).some((seat) => seat.actor === actor);
  return isSeated ? context.loaders.get(nodeById).load(table) : null;
}
