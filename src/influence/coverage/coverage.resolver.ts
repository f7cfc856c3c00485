import type { InfluenceContext } from '../engine/influence-context';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { loadCellEvidence } from '../../coverage/cell-evidence';
import { inRegion } from '../../language/countries';
import { unknownIn } from '../../coverage/unknown';
import { Evidence } from '../../evidence/evidence.type';
import { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import { Ally } from '../allies/ally.type';
import { Coverage, CoverageCell, CoverageGap } from './coverage.type';
import { explainGap } from './explain-gap';
import { type CellRecord, type CoverageRecord, findCoverage, type GapRecord, gapsIn } from './find-coverage';
import { fillersOf } from './seat-filler';

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    description:
      'What is there for each objective in each region, which seats are empty, and who is near enough to fill them.',
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
    @Arg('perSeat', () => Int, { defaultValue: 1, description: 'How many candidates for each empty seat, 1 to 10.' })
    perSeat = 1,
  ) {
    return findCoverage(context, { objectives, regions, perSeat });
  }

  @FieldResolver(() => [CoverageCell], { description: 'Every objective by every region, by objective, then region.' })
  cells(@Root() { cells }: CoverageRecord) {
    return cells;
  }

  @FieldResolver(() => [CoverageGap], {
    description: 'The cells in which at least one stakeholder group has no seat, in the same order.',
  })
  gaps(@Root() { cells }: CoverageRecord) {
    return gapsIn(cells);
  }
}

@Resolver(() => CoverageCell)
export class CoverageCellResolver {
  @FieldResolver(() => [String], {
    description: 'What the graph knows nothing of in this cell, a sentence each: every count that is 0 has its own.',
  })
  async unknown(
    @Root() cell: CellRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string[]> {
    const language = lang ?? context.language;
    const { members } = await cell.fillers();
    return unknownIn(cell, members, inRegion(nameIn(cell.region, language), language), language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'On what sources the counts stand, newest first: the evidence of the ties counted, each once.',
  })
  evidence(@Root() { region, objective }: CellRecord, @Ctx() context: InfluenceContext) {
    return loadCellEvidence(context, 'REGION', { place: region.id, objective: objective.id });
  }
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @FieldResolver(() => [Ally], {
    description:
      'For each empty seat who of its group could fill it: the region’s own members first, then the nearest by the best path from these members, or from the whole network’s where the region has none, of at most four ties; of the actors in the region and those of whom no region is known. Best first.',
  })
  candidates(@Root() gap: GapRecord) {
    return fillersOf(gap);
  }

  @FieldResolver(() => String, { description: 'What is missing, as a colleague would say it.' })
  explanation(
    @Root() gap: GapRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return explainGap(gap, gap.missing, lang ?? context.language);
  }
}
