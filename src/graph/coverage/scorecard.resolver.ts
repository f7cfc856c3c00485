import type { ReadContext } from '../../store/loading/read-context';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.type';
import { Evidence } from '../evidence/evidence.type';
import { IndicatorValue } from '../framework/framework.type';
import { Language } from '../../language/language';
import { Unknown } from '../../language/unknown.type';
import type { NodeRecord } from '../node/node-decoder';
import {
  loadCommitmentCount,
  loadLineEvidence,
  loadLines,
  loadMembersPresent,
  loadUnknown,
  type LineRecord,
  type ScorecardRecord,
} from './coverage.loaders';
import type { RestsOnRecord } from '../tie/rests-on';
import { RestsOn } from '../tie/rests-on.type';
import { describeScorecard, scorecardRestsOn } from './describe-scorecard';
import { loadLineValues } from './line-values';
import { Scorecard, ScorecardLine } from './scorecard.type';

@Resolver(() => Country)
export class CountryScorecardResolver {
  @FieldResolver(() => Scorecard, { description: 'What is known of it, by objective.' })
  scorecard(@Root() country: NodeRecord): ScorecardRecord {
    return { country };
  }
}

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @FieldResolver(() => String, {
    description:
      'For which objectives anything is on record in the country, and how many members are; says so where it rests on little.',
  })
  answer(
    @Root() scorecard: ScorecardRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return describeScorecard(context, scorecard, lang ?? context.language);
  }

  @FieldResolver(() => RestsOn, { description: 'The ties that were counted in the lines, and their sources.' })
  restsOn(@Root() scorecard: ScorecardRecord, @Ctx() context: ReadContext): Promise<RestsOnRecord> {
    return scorecardRestsOn(context, scorecard);
  }

  @FieldResolver(() => [ScorecardLine], { description: 'One line for each objective, in the order of the framework.' })
  lines(@Root() scorecard: ScorecardRecord, @Ctx() context: ReadContext) {
    return loadLines(context, scorecard);
  }

  @FieldResolver(() => Int, {
    description: 'The number of known member organisations in the country, whatever objectives they pursue.',
  })
  membersPresent(@Root() scorecard: ScorecardRecord, @Ctx() context: ReadContext) {
    return loadMembersPresent(context, scorecard);
  }
}

@Resolver(() => ScorecardLine)
export class ScorecardLineResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Commitments for the objective that the country’s government and other public bodies had made by the valid date, whatever became of them.',
  })
  commitments(@Root() line: LineRecord, @Ctx() context: ReadContext) {
    return loadCommitmentCount(context, line);
  }

  @FieldResolver(() => [Unknown], {
    description: 'What is unknown in this line: one for each count that is null, and one if no seat is known.',
  })
  unknown(@Root() line: LineRecord, @Ctx() context: ReadContext) {
    return loadUnknown(context, line);
  }

  @FieldResolver(() => [IndicatorValue], {
    description:
      'Of each indicator of the objective, by name, what sources report of the country: the newest baseline, the next target (where none is to come the newest) and the newest measured value. Sources that disagree about one date each have their own. Empty where none is known.',
  })
  values(@Root() { country, objective }: LineRecord, @Ctx() context: ReadContext) {
    return loadLineValues(context, country.id, objective.id);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The evidence of the ties that were counted, newest first, each once.',
  })
  evidence(@Root() line: LineRecord, @Ctx() context: ReadContext) {
    return loadLineEvidence(context, line);
  }
}
