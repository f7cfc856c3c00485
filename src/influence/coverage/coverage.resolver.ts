import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Field, ObjectType } from 'type-graphql';
import { Region } from '../../graph/country/country.type';
import { loadCellEvidence, loadUnknownInRegion } from '../../graph/coverage/coverage.loaders';
import { Evidence } from '../../graph/evidence/evidence.type';
import { Objective } from '../../graph/framework/framework.type';
import { groupLabel } from '../../graph/tally/tally-label';
import { RestsOn, type RestsOnRecord } from '../../graph/tie/rests-on';
import { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName, formatNames, nameIn } from '../../language/names';
import { Unknown } from '../../language/unknown.type';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Ally } from '../allies/ally.resolver';
import type { InfluenceContext } from '../engine/influence-context';
import { coverageRestsOn, describeCoverage } from './describe-coverage';
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
    'What is known of an objective in a region. A count is null where the graph knows of no record of its kind for the objective in the region: see `unknown`. It is 0 where there are such records and none of them holds.',
})
class CoverageCell {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => Int, {
    nullable: true,
    description:
      'Member organisations in the region that pursue the objective, or have a seat in a partnership, action or campaign that does; all of it holds at the valid date.',
  })
  members: number | null;

  @Field(() => Int, {
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
    nullable: true,
    description: 'Actions for the objective in the region that had begun by the valid date, ended ones included.',
  })
  actions: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The empty seats for an objective in a region, and who could fill them.',
})
class CoverageGap {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Region, { description: 'The region.' })
  region: Region;

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups without a seat in the partnerships for the objective there, without those in `unknown`.',
  })
  missing: StakeholderGroup[];

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups without a seat on record of which nothing can be said: no actor is on record in the region (none that is based in a country of it, covers one or has one as a member state), or a source speaks of participants of the group without naming them.',
  })
  unknown: StakeholderGroup[];
}

@ObjectType({ description: 'Objectives by regions: what is known, and which seats are empty.' })
class Coverage {}

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description:
      'What is known of each objective in each region, which seats are empty, and which actors could fill them.',
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
      description: 'The maximum number of candidates for each empty seat, 1 to 10. BAD_USER_INPUT outside it.',
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
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return describeCoverage(context, coverage, lang ?? context.language);
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
    description: 'The cells in which at least one stakeholder group has no seat, in the same order as cells.',
  })
  gaps(@Root() { cells }: CoverageRecord, @Ctx() context: InfluenceContext) {
    return gapsIn(context, cells);
  }
}

@Resolver(() => CoverageCell)
export class CoverageCellResolver {
  @FieldResolver(() => [Unknown], {
    description: 'What is unknown in this cell: one for each count that is null, and one if no seat is known.',
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
      'Actors of the missing groups that could fill the empty seats, at most `perSeat` of each: the region’s own members, then those based in the region, covering a country of it or with one as a member state that these members (all members, where the region has none) reach in at most two steps. By score, highest first, then by id.',
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

  @FieldResolver(() => String, { description: 'What is missing, in a sentence.' })
  explanation(
    @Root() gap: GapRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return explainGap(gap, lang ?? context.language);
  }
}

type Named = Parameters<typeof nameIn>[0];

/** Which groups have no seat for an objective in a region, and in how many partnerships. */
export function explainGap(
  cell: {
    objective: Named;
    region: Named;
    partnerships: number | null;
    groups: readonly StakeholderGroup[];
    notNamed: readonly StakeholderGroup[];
  },
  language: Language,
): string {
  const objective = formatName(nameIn(cell.objective, language), language);
  const region = formatName(nameIn(cell.region, language), language);
  const { partnerships } = cell;
  if (!partnerships) return message(language, 'coverage.noPartnership', { objective, region });
  const notSeated = Object.values(StakeholderGroup).filter((group) => !cell.groups.includes(group));
  const empty = notSeated.filter((group) => !cell.notNamed.includes(group));
  const notNamed = notSeated.filter((group) => cell.notNamed.includes(group));
  const namesOf = (groups: readonly StakeholderGroup[]) =>
    formatNames(
      groups.map((group) => groupLabel(group, language)),
      language,
      Infinity,
    );
  const values = { objective, region, partnerships };
  return [
    ...(empty.length > 0
      ? [message(language, 'coverage.emptySeats', { ...values, groups: empty.length, names: namesOf(empty) })]
      : []),
    ...(notNamed.length > 0 ? [message(language, 'coverage.notNamed', { ...values, names: namesOf(notNamed) })] : []),
  ].join(' ');
}
