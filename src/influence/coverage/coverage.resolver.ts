import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Field, ObjectType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Region } from '../../graph/country/country.type';
import { loadCellEvidence, loadUnassignedInRegion, loadUnknownInRegion } from '../../graph/coverage/coverage.loaders';
import { Evidence } from '../../graph/evidence/evidence.type';
import { Objective } from '../../graph/framework/framework.type';
import { loadNodes } from '../../graph/node/node.loaders';
import { Partnership } from '../../graph/partnership/partnership.type';
import { RestsOn, type RestsOnRecord } from '../../graph/tie/rests-on';
import type { Language } from '../../language/language';
import { Unknown } from '../../language/unknown.type';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Ally } from '../allies/ally.resolver';
import type { InfluenceContext } from '../engine/influence-context';
import { coverageRestsOn, describeCoverage } from './describe-coverage';
import { explainGap } from './explain-gap';
import {
  beyondReachOf,
  candidatesOf,
  type CellRecord,
  type CoverageRecord,
  findCoverage,
  type GapRecord,
  gapsIn,
  idsOrAll,
} from './find-coverage';

@ObjectType({
  simpleResolvers: true,
  description:
    'The records of an objective in a region. A count is null where nothing of its kind is on record that counts, never 0: see `unknown`, and `unassignedCount` for what could count.',
})
class CoverageCell {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Int, {
    name: 'memberCount',
    nullable: true,
    description:
      'Member organisations in the region that pursue the objective, or have a seat in a partnership, action or campaign that does; all of it current at the valid date.',
  })
  members: number | null;

  @Field(() => Int, {
    name: 'partnershipCount',
    nullable: true,
    description:
      'Partnerships that pursue the objective and cover a country of the region, all of it current at the valid date.',
  })
  partnerships: number | null;

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups seated in these partnerships at the valid date by an actor that belongs to the region: based in a country of it; without a country, covering one or with one as a member state; UN, treaty and intergovernmental bodies belong to every region.',
  })
  groups: StakeholderGroup[];

  @Field(() => Int, {
    name: 'unconfirmedPartnershipCount',
    description: 'The number of these partnerships with the status UNCONFIRMED.',
  })
  unconfirmed: number;

  @Field(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated there only by actors that do not belong to the region.',
  })
  groupsFromElsewhere: StakeholderGroup[];

  @Field(() => Int, {
    name: 'actionCount',
    nullable: true,
    description: 'Actions for the objective in the region that had begun by the valid date, ended ones included.',
  })
  actions: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The groups without a seat on record for an objective in a region, and the actors that could take one.',
})
class CoverageGap {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Int, {
    name: 'partnershipCount',
    description: 'The number of partnerships in the cell; 0 where none is on record.',
  })
  tables: number;

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups that no source seats in these partnerships by an actor of the region, and that no source shows as unnamed participants.',
  })
  missing: StakeholderGroup[];

  @Field(() => [StakeholderGroup], {
    description:
      'The groups of `missing` that may be seated there nevertheless: all of them, unless there is a partnership, the lists of all of these are complete and no other partnership could belong to the cell.',
  })
  notOnRecord: StakeholderGroup[];

  @Field(() => [StakeholderGroup], {
    description:
      'The groups of `missing` without an actor on record in the region: none is based in a country of it, covers one or has one as a member state.',
  })
  unknown: StakeholderGroup[];
}

@ObjectType({ description: 'Objectives by regions: the records, and the groups that no source seats.' })
class Coverage {}

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description:
      'The records of each objective in each region, the groups that no source seats there, and the actors that could take a seat.',
  })
  coverage(
    @Ctx() context: InfluenceContext,
    @Arg('objectives', () => [ID], {
      nullable: true,
      description: 'Only these objectives. Unknown ids are BAD_USER_INPUT.',
    })
    objectives?: string[],
    @Arg('regions', () => [ID], { nullable: true, description: 'Only these regions. Unknown ids are BAD_USER_INPUT.' })
    regions?: string[],
    @Arg('manifestations', () => [ID], {
      nullable: true,
      description:
        'Only partnerships and actions that are about one of these forms of exploitation, and members by their seats in such an initiative. Unknown ids are BAD_USER_INPUT.',
    })
    manifestations?: string[],
    @Arg('perSeat', () => Int, {
      defaultValue: 1,
      description:
        'The maximum number of candidates for each group without a seat on record, 1 to 10. BAD_USER_INPUT outside it.',
    })
    perSeat = 1,
  ) {
    return findCoverage(context, { objectives, regions, manifestations, perSeat });
  }

  @FieldResolver(() => String, {
    description:
      'A summary of what is known and what is missing: with the counts of one objective in one region, or in total of several; it states where the evidence is weak.',
  })
  answer(
    @Root() coverage: CoverageRecord,
    @Ctx() context: InfluenceContext,
    @Lang() language: Language,
  ): Promise<string> {
    return describeCoverage(context, coverage, language);
  }

  @FieldResolver(() => RestsOn, { description: 'The ties that were counted in the cells, and their sources.' })
  restsOn(@Root() coverage: CoverageRecord, @Ctx() context: InfluenceContext): Promise<RestsOnRecord> {
    return coverageRestsOn(context, coverage);
  }

  @FieldResolver(() => [CoverageCell], { description: 'Every objective by every region, by objective, then region.' })
  cells(@Root() { cells }: CoverageRecord) {
    return cells;
  }

  @FieldResolver(() => [CoverageGap], {
    description: 'The cells in which no source seats at least one stakeholder group, in the same order as cells.',
  })
  gaps(@Root() { cells }: CoverageRecord, @Ctx() context: InfluenceContext) {
    return gapsIn(context, cells);
  }
}

@Resolver(() => CoverageCell)
export class CoverageCellResolver {
  @FieldResolver(() => [Partnership], { description: 'The partnerships counted, by name.' })
  partnershipsCounted(@Root() { tableIds }: CellRecord, @Ctx() context: InfluenceContext) {
    return loadNodes(context, tableIds);
  }

  @FieldResolver(() => Int, {
    description:
      'The number of partnerships that could belong here: they are current, are not counted in the cell, and their objective and their place each fit or are not on record.',
  })
  async unassignedCount(@Root() cell: CellRecord, @Ctx() context: InfluenceContext) {
    return (await loadUnassignedInRegion(context, cell)).partnerships;
  }

  @FieldResolver(() => Int, { description: 'The number of members that could belong here, similarly.' })
  async unassignedMemberCount(@Root() cell: CellRecord, @Ctx() context: InfluenceContext) {
    return (await loadUnassignedInRegion(context, cell)).members;
  }

  @FieldResolver(() => Int, {
    description: 'The number of actions that could belong here, similarly; ended ones included.',
  })
  async unassignedActionCount(@Root() cell: CellRecord, @Ctx() context: InfluenceContext) {
    return (await loadUnassignedInRegion(context, cell)).actions;
  }

  @FieldResolver(() => [Unknown], {
    description:
      'The data gaps of this cell: one for each count that is null, one if no seat is known, one for the groups of elsewhere, with their countries, and one for what could belong here.',
  })
  unknown(@Root() cell: CellRecord, @Ctx() context: InfluenceContext) {
    return loadUnknownInRegion(context, cell);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The evidence of the ties that were counted, newest first, each once.',
  })
  evidence(@Root() { region, objective, manifestations }: CellRecord, @Ctx() context: InfluenceContext) {
    return loadCellEvidence(context, 'REGION', {
      place: region.id,
      objective: objective.id,
      manifestations: idsOrAll(manifestations),
    });
  }
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @FieldResolver(() => [Ally], {
    description:
      'Actors of the missing groups that could take a seat, at most `perSeat` of each: the region’s own members, then those based in the region, covering a country of it or with one as a member state that these members (all members, where the region has none) reach in at most four steps. Without a partnership, candidates to open one with. By score, highest first, then by id.',
  })
  candidates(@Root() gap: GapRecord) {
    return candidatesOf(gap);
  }

  @FieldResolver(() => Int, {
    description:
      'The number of actors of the missing groups that are based in the region, cover a country of it or have one as a member state, but are too far from a member to be candidates.',
  })
  beyondReach(@Root() gap: GapRecord) {
    return beyondReachOf(gap);
  }

  @FieldResolver(() => String, { description: 'The groups that are missing or not on record, in a sentence.' })
  explanation(@Root() gap: GapRecord, @Ctx() context: InfluenceContext, @Lang() language: Language): Promise<string> {
    return explainGap(context, gap, language);
  }
}
