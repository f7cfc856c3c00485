import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../loading/read-context';
import { ActionRole } from '../model/action-kind';
import { AdvocacyActionConnection } from '../action/action.type';
import { actionsBy } from '../partnership/relations';
import { Country, Region, CountryConnection } from '../country/country.type';
import { loadNode } from '../node/node.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, type Relation, listConnection } from '../node/node-lists';
import { PageArgs } from '../paging/page-args';
import { PartnershipConnection } from '../partnership/partnership.type';
import { TieType } from '../model/tie-type';
import { CONDUCTING_TYPES } from '../model/tie-types';
import { countUnconfirmed, tieConnection, TiesArgs, loadSince } from '../tie/tie.loaders';
import { TieConnection } from '../tie/tie.type';
import { ActorsArgs, Actor, ActorConnection, Member, RegionalBody } from './actor.type';
import { PartialDateScalar } from '../scalars/partial-date.scalar';
import { NETWORK } from '../model/record-ids';
import { requireOfType } from '../node/input-nodes';
import { foldText } from '../language/names';
import { unknownWhereNone } from '../node/unknown-in-list';
import { actorList } from './actor.store';
import { unknownActors } from './unknown-actors';

const SEATED_IN: Relation = { types: CONDUCTING_TYPES, direction: 'BOTH', nodeTypes: ['Partnership'] };

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => ActorConnection, { nullable: true, description: 'The actors that match the filter, by English name.' })
  actors(@Args(() => ActorsArgs) args: ActorsArgs, @Ctx() context: ReadContext) {
    return findActors(context, args);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country that it is in; null where unknown.' })
  country(@Root() { country }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, country);
  }

  @FieldResolver(() => TieConnection, { description: 'Its ties, by the name of the other end.' })
  ties(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => TiesArgs) args: TiesArgs) {
    return tieConnection(context, 'Actor.ties', id, args);
  }

  @FieldResolver(() => Int, { description: 'How many of its ties are UNCONFIRMED.' })
  unconfirmed(@Root() { id }: NodeRecord, @Ctx() context: ReadContext): Promise<number> {
    return countUnconfirmed(context, id);
  }

  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships in which it has a seat at the valid date, by name.',
  })
  partnerships(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Actor.partnerships', id, args, SEATED_IN);
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that it leads, takes part in or is a target of, by name.',
  })
  actions(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('role', () => ActionRole, { nullable: true, description: 'Only actions in which it has this role.' })
    role?: ActionRole,
  ) {
    return relatedConnection(context, `Actor.actions:${role ?? ''}`, id, args, actionsBy(role));
  }
}

@Resolver(() => Member)
export class MemberResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region that the network assigns it to; null where unknown.',
  })
  region(@Root() { region }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, region);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'When it joined the network; null where unknown.',
  })
  joined(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadSince(context, id, { type: TieType.MEMBER_OF, to: NETWORK });
  }
}

@Resolver(() => RegionalBody)
export class RegionalBodyResolver {
  @FieldResolver(() => CountryConnection, {
    description: 'The states known to belong to it at the valid date, by English name.',
  })
  memberStates(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const memberStates = { types: [TieType.MEMBER_STATE_OF], direction: 'IN', nodeTypes: ['Country'] } as const;
    return relatedConnection(context, 'RegionalBody.memberStates', id, args, memberStates);
  }
}

/** The actors that match the filter, by name. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findActors(context: ReadContext, args: ActorsArgs) {
  const { kinds, groups, signedCode, countries, regions, objectives, text } = args.filter ?? {};
  const parameters = {
    kinds,
    groups,
    signedCode,
    countries,
    regions,
    objectives,
    text: text && foldText(text),
  };
  const [found] = await Promise.all([
    listConnection(context, 'actors', args, actorList, parameters),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
  ]);
  const { filter } = args;
  if (!filter) return found;
  const all = () => actorList.count(context.read, parameters);
  const ofKind = () => actorList.count(context.read, { ...parameters, text: null, signedCode: null });
  return found.withUnknown(() => unknownWhereNone({ all, ofKind }, unknownActors(context, filter)));
}
