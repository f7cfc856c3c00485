import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { ActorKind } from '../../store/model/actor-kind';
import { loadTargetedBy, withActorsWithoutCountry } from '../actor/actor.loaders';
import { Actor, ActorConnection, RegionalBody } from '../actor/actor.type';
import { loadGovernment } from '../node/government';
import { loadNode } from '../node/node.loaders';
import { Tie } from '../tie/tie.type';
import type { NodeRecord } from '../node/node-decoder';
import { Node } from '../node/node.type';
import { relatedConnection, relatedNodes } from '../node/node-lists';
import { ACTOR_TYPES } from '../../store/model/node-type';
import { requiredOfType } from '../node/input-nodes';
import { PageArgs } from '../../store/paging/page';
import { PartnershipConnection } from '../partnership/partnership.type';
import { TieType } from '../../store/model/tie-type';
import { CountriesArgs, Country, CountryConnection, InstrumentStatus, Region, TreatyStatus } from './country.type';
import { findCountries } from './find-countries';
import { loadRegionsOf } from './region.loaders';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import { loadValuesOfCountry } from '../framework/framework.loaders';
import { IndicatorValue, Instrument } from '../framework/framework.type';
import { Reads } from '../reading/reads';
import type { ConnectionSelection } from '../reading/select';
import { SelectedConnection } from '../reading/selected';
import type { TieRecord } from '../tie/tie-decoder';
import { loadTiesFrom } from '../tie/tie.loaders';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => CountryConnection, {
    nullable: true,
    description:
      'The countries that match the filter, by name in the request’s language. `unknown` also lists the gaps in the answer: members of the network that are not on record, and parties where their list is not complete.',
  })
  countries(
    @Args(() => CountriesArgs) args: CountriesArgs,
    @Ctx() context: ReadContext,
    @SelectedConnection() selection: ConnectionSelection | null,
  ) {
    return findCountries(context, args, selection);
  }

  @Query(() => Country, { nullable: true, description: 'One country. An unknown code is BAD_USER_INPUT.' })
  country(
    @Arg('code', () => String, { description: 'ISO 3166-1 alpha-3, such as KEN.' }) code: string,
    @Ctx() context: ReadContext,
  ) {
    return requiredOfType(context, 'Country', code.toUpperCase(), ['code']);
  }

  @Reads({ place: 'region' })
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Its seat block; null where it has none. `regions` lists its named regions too.',
  })
  region(@Root() { region }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNode(context, region);
  }

  @FieldResolver(() => [Region], {
    description: 'The regions that contain it: its seat block, then named regions by name.',
  })
  regions(@Root() country: NodeRecord, @Ctx() context: ReadContext) {
    return loadRegionsOf(context, country);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'Its government, which the id of the country denotes as an end of a path and as a target; null where it is no state.',
  })
  government(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadGovernment(context, id);
  }

  @FieldResolver(() => ActorConnection, { description: 'The actors that are in the country, by name.' })
  async actors(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('kinds', () => [ActorKind], { nullable: true, description: 'Only these kinds.' }) kinds?: ActorKind[],
    @Arg('isMember', () => Boolean, {
      nullable: true,
      description: 'Only members of the network at the valid date, or only non-members.',
    })
    isMember?: boolean,
  ) {
    const located = { types: ['IN_COUNTRY'], direction: 'IN', nodeTypes: ACTOR_TYPES, kinds, isMember } as const;
    const connection = await relatedConnection(context, 'Country.actors', id, args, located);
    return withActorsWithoutCountry(context, connection, kinds);
  }

  @FieldResolver(() => PartnershipConnection, { description: 'The partnerships that cover or covered it, by name.' })
  partnerships(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    const covering = {
      types: [TieType.COVERS],
      direction: 'IN',
      nodeTypes: ['Partnership'],
      tableTypes: [TieType.COVERS],
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
      'The treaties to which it is known to be a party or a signatory. A missing treaty is unknown: it may or may not be signed.',
  })
  instruments(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadInstruments(context, id);
  }

  @FieldResolver(() => [IndicatorValue], {
    nullable: true,
    description:
      'The baselines, targets and measured values that sources report of it, by indicator and date. Empty where none is known.',
  })
  values(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Arg('indicator', () => ID, { nullable: true, description: 'Only of this indicator. BAD_USER_INPUT for others.' })
    indicator?: string,
  ) {
    return loadValuesOfCountry(context, id, indicator);
  }

  @FieldResolver(() => [Tie], {
    description:
      'The objectives and indicators that the network’s members there, or its authorities, chose as priorities: its current PRIORITISES ties, by the name of the objective or indicator.',
  })
  priorities(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadTiesFrom(context, id, [TieType.PRIORITISES]);
  }

  @FieldResolver(() => [Node], {
    description: 'The partnerships, actions and campaigns under way that aim at it or its government, by English name.',
  })
  targetedBy(
    @Root() country: NodeRecord,
    @Ctx() context: ReadContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ) {
    return loadTargetedBy(context, country, first);
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
  status: TreatyStatus;
  since?: string | null;
  tie: TieRecord;
}

const STATUS: Partial<Record<TieType, TreatyStatus>> = {
  [TieType.PARTY_TO]: TreatyStatus.PARTY,
  [TieType.SIGNATORY_TO]: TreatyStatus.SIGNATORY,
};

/** Loads the treaties to which a country is a party or a signatory. */
export async function loadInstruments(context: ReadContext, id: string): Promise<StatusRecord[]> {
  const ties = await loadTiesFrom(context, id, Object.keys(STATUS) as TieType[]);
  return ties.map((tie) => ({ status: STATUS[tie.type]!, since: tie.since, tie }));
}
