import type { ReadContext } from '../loading/read-context';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ActionRole } from '../model/action-kind';
import { AdvocacyActionConnection } from '../action/action.type';
import { actionsBy } from '../action/roles';
import { Country } from '../country/country.type';
import { loadNode } from '../node/node.loaders';
import type { NodeRecord } from '../node/node.store';
import { relatedConnection, type Relation } from '../node/related';
import { PageArgs } from '../paging/page-args';
import { PartnershipConnection } from '../partnership/partnership.type';
import { CONDUCTING_TYPES } from '../model/tie-type';
import { tieConnection, TiesArgs } from '../tie/tie-connection';
import { TieConnection } from '../tie/tie.type';
import { ActorsArgs } from './actor-filter.type';
import { Actor, ActorConnection } from './actor.type';
import { findActors } from './find-actors';

const SEATED_IN: Relation = { types: CONDUCTING_TYPES, direction: 'BOTH', nodeTypes: ['Partnership'] };

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => ActorConnection, { description: 'The actors that fit the filter, by English name.' })
  actors(@Args(() => ActorsArgs) args: ActorsArgs, @Ctx() context: ReadContext) {
    return findActors(context, args);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it is; null where no source says.' })
  country(@Root() { country }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, country);
  }

  @FieldResolver(() => TieConnection, { description: 'Its ties, by the name of the other end.' })
  ties(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => TiesArgs) args: TiesArgs) {
    return tieConnection(context, 'Actor.ties', id, args);
  }

  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships in which it has a seat at the valid date, by name.',
  })
  partnerships(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Actor.partnerships', id, args, SEATED_IN);
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that it leads, takes part in or is aimed at by, by name.',
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
