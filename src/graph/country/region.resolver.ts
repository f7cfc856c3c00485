import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import type { ReadContext } from '../../store/loading/read-context';
import { regionKind, RegionKind } from '../../store/model/enums';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection } from '../node/node-lists';
import { PageArgs } from '../../store/paging/page';
import { findTies } from '../tie/find-ties';
import { AllTiesArgs } from '../tie/tie-filter.type';
import { TieConnection } from '../tie/tie.type';
import { CountryConnection, Region } from './country.type';
import {
  loadCoordination,
  loadMemberCount,
  loadOverlaps,
  loadRegions,
  type RegionRecord,
  WITHIN,
} from './region.loaders';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], {
    description:
      'The regions of which a country is on record: the seat blocks, which share no country, then named regions, which overlap them; each by id.',
  })
  regions(@Ctx() context: ReadContext) {
    return loadRegions(context);
  }

  @FieldResolver(() => RegionKind, { description: 'Whether it is a seat block or a named region.' })
  kind(@Root() { kind }: RegionRecord): RegionKind {
    return regionKind(kind);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many members of the network (MEMBER_OF, at the valid date) are based in its countries; null where none is on record, which does not mean that there is none.',
  })
  members(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadMemberCount(context, id);
  }

  @FieldResolver(() => [Region], {
    description: 'The other regions that have a country in common with it, seat blocks first.',
  })
  overlaps(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadOverlaps(context, id);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The office that coordinates it: the actor with an ADMINISTERS tie to it that holds, of several the first by name. Null where none is on record.',
  })
  coordination(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadCoordination(context, id);
  }

  @FieldResolver(() => CountryConnection, {
    description:
      'Its countries, by English name. Those of a named region are assigned by geography (UN M49); of a seat block see Country.regionBasis.',
  })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const within = { types: WITHIN, direction: 'IN', nodeTypes: ['Country'] } as const;
    return relatedConnection(context, 'Region.countries', id, args, within);
  }

  @FieldResolver(() => TieConnection, {
    nullable: true,
    description: 'The ties with an end in it that fit the filter, by the English name of the node that each is from.',
  })
  ties(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AllTiesArgs) args: AllTiesArgs) {
    return findTies(context, `Region.ties/${id}`, args, id);
  }
}
