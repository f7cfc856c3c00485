import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Field, ObjectType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { Region } from '../../graph/country/country.type';
import { loadCellEvidence, loadUnassignedInRegion, loadUnknownInRegion } from '../../graph/coverage/coverage.loaders';
import { Evidence } from '../../graph/evidence/evidence.type';
import { Objective } from '../../graph/framework/framework.type';
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
    'What is known of an objective in a region. A count is null where nothing of its kind is on record that counts, never 0: see `unknown`, and `unassigned` of what could count.',
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
      'Member organisations in the region that pursue the objective, or have a seat in a partnership, action or campaign that does; all of it holds at the valid date.',
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
    description: 'The stakeholder groups seated in these partnerships at the valid date.',
  })
  groups: StakeholderGroup[];

  @Field(() => Int, {
    name: 'actionCount',
    nullable: true,
    description: 'Actions for the objective in the region that had begun by the valid date, ended ones included.',
  })
  actions: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The groups without a seat on record for an objective in a region, and who could take one.',
})
class CoverageGap {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Int, {
    name: 'partnershipCount',
    description: 'The partnerships that it is about; 0 where none is on record.',
  })
  tables: number;

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups that no source seats in these partnerships, and of which none says that they take part unnamed.',
  })
  missing: StakeholderGroup[];

  @Field(() => [StakeholderGroup], {
    description:
      'Those of `missing` that may sit there all the same: all of them, unless there is a partnership, the lists of all of these are complete and no other partnership could belong to the cell.',
  })
  notOnRecord: StakeholderGroup[];

  @Field(() => [StakeholderGroup], {
    description:
      'Those of `missing` of which no actor is on record in the region: none that is based in a country of it, covers one or has one as a member state.',
  })
  unknown: StakeholderGroup[];
}

@ObjectType({ description: 'Objectives by regions: what is known, and which groups no source seats.' })
class Coverage {}

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description:
      'What is known of each objective in each region, which groups no source seats there, and which actors could take a seat.',
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
      'What is known and what is missing: of one objective in one region with its counts, of several in total; says so where it rests on little.',
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
  @FieldResolver(() => Int, {
    description:
      'Partnerships that could belong here for all that is on record: they hold, are not counted in the cell, and their objective and their place each fit or are not on record.',
  })
  async unassignedCount(@Root() cell: CellRecord, @Ctx() context: InfluenceContext) {
    return (await loadUnassignedInRegion(context, cell)).partnerships;
  }

  @FieldResolver(() => Int, { description: 'Members that could belong here, likewise.' })
  async unassignedMemberCount(@Root() cell: CellRecord, @Ctx() context: InfluenceContext) {
    return (await loadUnassignedInRegion(context, cell)).members;
  }

  @FieldResolver(() => Int, { description: 'Actions that could belong here, likewise; ended ones included.' })
  async unassignedActionCount(@Root() cell: CellRecord, @Ctx() context: InfluenceContext) {
    return (await loadUnassignedInRegion(context, cell)).actions;
  }

  @FieldResolver(() => [Unknown], {
    description:
      'What is unknown in this cell: one for each count that is null, one if no seat is known, and one of what could belong here.',
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
      'Actors of the missing groups that could take a seat, at most `perSeat` of each: the region’s own members, then those based in the region, covering a country of it or with one as a member state that these members (all members, where the region has none) reach in at most four steps. Without a partnership, whom one would open one with. By score, highest first, then by id.',
  })
  candidates(@Root() gap: GapRecord) {
    return candidatesOf(gap);
  }

  @FieldResolver(() => Int, {
    description:
      'How many actors of the missing groups that are based in the region, cover a country of it or have one as a member state are too far from a member to be candidates.',
  })
  beyondReach(@Root() gap: GapRecord) {
    return beyondReachOf(gap);
  }

  @FieldResolver(() => String, { description: 'What is missing or not on record, in a sentence.' })
  explanation(@Root() gap: GapRecord, @Lang() language: Language): string {
    return explainGap(gap, language);
  }
}
