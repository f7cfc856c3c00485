import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../loading/read-context';
import { ActorKind } from '../model/actor-kind';
import { unknownActors } from '../actor/unknown-actors';
import { ActorConnection, RegionalBody } from '../actor/actor.type';
import { loadNode, loadAllOfType } from '../node/node.loaders';
import { findTies } from '../tie/find-ties';
import { AllTiesArgs } from '../tie/tie-filter.type';
import { TieConnection } from '../tie/tie.type';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, relatedNodes, listConnection } from '../node/node-lists';
import { unknownWhereNone } from '../node/unknown-in-list';
import { ACTOR_TYPES } from '../model/node-type';
import { requiredOfType } from '../node/input-nodes';
import { countOf } from '../paging/connection';
import { PageArgs } from '../paging/page-args';
import { PartnershipConnection } from '../partnership/partnership.type';
import { TieType } from '../model/tie-type';
import { countryList } from './country.store';
import { Country, CountryConnection, InstrumentStatus, Region } from './country.type';
import { loadEvidence } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import { Instrument } from '../framework/framework.type';
import type { TieRecord } from '../tie/tie-decoder';
import { loadTiesFrom } from '../tie/tie.loaders';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => CountryConnection, { nullable: true, description: 'All countries, by name in the request’s language.' })
  countries(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ReadContext) {
    const { language } = context;
    return listConnection(context, `countries/${language}`, args, countryList, { language });
  }

  @Query(() => Country, { nullable: true, description: 'One country. An unknown code is BAD_USER_INPUT.' })
  country(
    @Arg('iso3', () => String, { description: 'ISO 3166-1 alpha-3, such as KEN.' }) iso3: string,
    @Ctx() context: ReadContext,
  ) {
    return requiredOfType(context, 'Country', iso3.toUpperCase(), ['iso3']);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Its region; null where it has none.' })
  region(@Root() { region }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, region);
  }

  @FieldResolver(() => ActorConnection, { description: 'The actors that are in the country, by name.' })
  async actors(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('kinds', () => [ActorKind], { nullable: true, description: 'Only these kinds.' }) kinds?: ActorKind[],
  ) {
    const located = { types: ['IN_COUNTRY'], direction: 'IN', nodeTypes: ACTOR_TYPES, kinds } as const;
    const found = await relatedConnection(context, 'Country.actors', id, args, located);
    if (!kinds) return found;
    const all = async () => countOf(found);
    return found.withUnknown(() =>
      unknownWhereNone({ all, ofKind: all }, unknownActors(context, { kinds, countries: [id] })),
    );
  }

  @FieldResolver(() => PartnershipConnection, { description: 'The partnerships that cover or covered it, by name.' })
  partnerships(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const covering = {
      types: [TieType.COVERS],
      direction: 'IN',
      nodeTypes: ['Partnership'],
      includeEnded: true,
    } as const;
    return relatedConnection(context, 'Country.partnerships', id, args, covering);
  }

  @FieldResolver(() => [RegionalBody], {
    description: 'The regional bodies that it belongs to at the valid date, by name.',
  })
  regionalBodies(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, {
      types: [TieType.MEMBER_STATE_OF],
      direction: 'OUT',
      nodeTypes: ['RegionalBody'],
    });
  }

  @FieldResolver(() => [InstrumentStatus], {
    description:
      'The treaties that it is known to be party to or to have signed. A missing treaty is unknown: it may or may not be signed.',
  })
  instruments(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadInstruments(context, id);
  }
}

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => [Region], { description: 'The regions as the network defines them.' })
  regions(@Ctx() context: ReadContext) {
    return loadAllOfType(context, 'Region');
  }

  @FieldResolver(() => CountryConnection, { description: 'Its countries, by English name.' })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const within = { types: ['IN_REGION'], direction: 'IN', nodeTypes: ['Country'] } as const;
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

@Resolver(() => InstrumentStatus)
export class InstrumentStatusResolver {
  @FieldResolver(() => Instrument, { description: 'The treaty.' })
  instrument(@Root() { tie }: StatusRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }

  @FieldResolver(() => [Evidence], { description: 'The evidence of the tie, newest first.' })
  evidence(@Root() { tie }: StatusRecord, @Ctx() context: ReadContext) {
    return loadEvidence(context, tie.id);
  }
}

export interface StatusRecord {
  status: string;
  since?: string | null;
  tie: TieRecord;
}

const STATUS: Partial<Record<TieType, string>> = {
  [TieType.PARTY_TO]: 'party',
  [TieType.SIGNATORY_TO]: 'signatory',
};

/** The treaties that a country is party to or has signed. */
export async function loadInstruments(context: ReadContext, id: string): Promise<StatusRecord[]> {
  const ties = await loadTiesFrom(context, id, Object.keys(STATUS) as TieType[]);
  return ties.map((tie) => ({ status: STATUS[tie.type] ?? '', since: tie.since, tie }));
}
