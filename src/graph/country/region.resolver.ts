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
  REGION_RELATIONS,
} from './region.loaders';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], {
    description:
      'The regions with a country on record: the seat blocks, which share no country, then named regions, which overlap them; each by id.',
  })
  regions(@Ctx() context: ReadContext) {
    return loadRegions(context);
  }

  @FieldResolver(() => RegionKind, { description: 'The kind of the region.' })
  kind(@Root() { kind }: RegionRecord): RegionKind {
    return regionKind(kind);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The number of members of the network (MEMBER_OF, at the valid date) based in its countries; null where none is on record, although some may exist.',
  })
  memberCount(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadMemberCount(context, id);
  }

  @FieldResolver(() => [Region], {
    description: 'The other regions that share a country with it, seat blocks first.',
  })
  overlaps(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadOverlaps(context, id);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'The office that coordinates it: the first actor by name with a current ADMINISTERS tie to it. Null where none is on record.',
  })
  coordination(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadCoordination(context, id);
  }

  @FieldResolver(() => CountryConnection, {
    description:
      'Its countries, by English name. Countries of a named region are assigned by geography (UN M49); for a seat block see Country.regionBasis.',
  })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const within = { types: REGION_RELATIONS, direction: 'IN', nodeTypes: ['Country'] } as const;
    return relatedConnection(context, 'Region.countries', id, args, within);
  }

  @FieldResolver(() => TieConnection, {
    nullable: true,
    description: 'The ties with an end in it that match the filter, by the English name of their `from`.',
  })
  ties(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AllTiesArgs) args: AllTiesArgs) {
    return findTies(context, `Region.ties/${id}`, args, id);
  }
}
