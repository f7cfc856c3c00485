import { Ctx, FieldResolver, Int, Resolver, Root, Field, ObjectType } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { formatIn, formatNames, nameIn } from '../../language/names';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { lastDay } from '../../language/partial-date';
import { Unknown } from '../../language/unknown.type';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { REPORTED_KINDS, ValueKind } from '../../store/model/enums';
import { Country } from '../country/country.type';
import { Evidence } from '../evidence/evidence.type';
import { loadValuesOfCountry, partsOfType } from '../framework/framework.loaders';
import type { ValueRecord } from '../framework/framework.store';
import { IndicatorValue, Objective } from '../framework/framework.type';
import { loadHorizons } from '../horizon/horizon.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { loadRestsOn, RestsOn, type RestsOnRecord, withDoubts } from '../tie/rests-on';
import {
  loadCommitmentCount,
  loadLineEvidence,
  loadLines,
  loadMembersPresent,
  loadUnknown,
  type LineRecord,
  type ScorecardRecord,
  loadTiesOfLines,
} from './coverage.loaders';

@ObjectType({
  simpleResolvers: true,
  description: 'The known facts about one country, by objective. Missing data is named, never scored as zero.',
})
class Scorecard {
  @Field(() => Country, { description: 'The country.' })
  country: Country;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The known facts about one objective in one country. A count is null, never 0, where no matching record exists: see `unknown`, which also counts the records that could belong here.',
})
class ScorecardLine {
  @Field(() => Objective, { description: 'The objective.' })
  objective: Objective;

  @Field(() => Int, {
    name: 'memberCount',
    nullable: true,
    description:
      'Member organisations in the country that pursue the objective, or have a seat in a partnership, action or campaign that does, all at the valid date.',
  })
  members: number | null;

  @Field(() => Int, {
    name: 'partnershipCount',
    nullable: true,
    description: 'Partnerships that pursue the objective and cover the country, both at the valid date.',
  })
  partnerships: number | null;

  @Field(() => [StakeholderGroup], {
    description:
      'The stakeholder groups seated in these partnerships at the valid date by an actor that belongs to the country, as in CoverageCell.',
  })
  groups: StakeholderGroup[];

  @Field(() => [StakeholderGroup], {
    description: 'The stakeholder groups seated there only by actors that do not belong to the country.',
  })
  groupsFromElsewhere: StakeholderGroup[];

  @Field(() => Int, {
    name: 'actionCount',
    nullable: true,
    description:
      'Actions for the objective in the country that had begun by the valid date, whether or not they have ended.',
  })
  actions: number | null;
}

/** Loads each indicator's baseline, target and newest measured value for a country. */
async function loadLineValues(context: ReadContext, country: string, objective: string): Promise<ValueRecord[]> {
  const [indicators, values] = await Promise.all([
    relatedNodes(context, objective, partsOfType('Indicator')),
    loadValuesOfCountry(context, country),
  ]);
  return indicators.flatMap(({ id }) =>
    REPORTED_KINDS.flatMap((kind) =>
      decisive(
        values.filter((value) => value.indicator === id && value.kind === kind),
        context.standpoint.valid,
      ),
    ),
  );
}

/** Returns the values of the decisive date: for targets the next one, else the newest. */
function decisive(values: readonly ValueRecord[], valid: string): ValueRecord[] {
  const dated = values.filter(({ asOf }) => typeof asOf === 'string');
  const first = dated.find((value) => isDue(value, valid)) ?? dated.at(-1) ?? values[0];
  return values.filter(({ asOf }) => (asOf ?? null) === (first?.asOf ?? null));
}

/** Returns true for a target of the valid day or later. */
function isDue({ kind, asOf }: ValueRecord, valid: string): boolean {
  return kind === ValueKind.TARGET && typeof asOf === 'string' && lastDay(asOf) >= valid;
}

@Resolver(() => Country)
export class CountryScorecardResolver {
  @FieldResolver(() => Scorecard, { description: 'The known facts about it, by objective.' })
  scorecard(@Root() country: NodeRecord): ScorecardRecord {
    return { country };
  }
}

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @FieldResolver(() => [Unknown], {
    description: 'BEYOND_HORIZON for each body whose calendar is on record only until before the valid date.',
  })
  unknown(@Ctx() context: ReadContext) {
    return loadHorizons(context, null, context.standpoint.valid);
  }

  @FieldResolver(() => String, {
    description:
      'The objectives with any data on record in the country, and the number of members there, as a sentence that indicates weak support.',
  })
  answer(@Root() scorecard: ScorecardRecord, @Ctx() context: ReadContext, @Lang() language: Language): Promise<string> {
    return describeScorecard(context, scorecard, language);
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
  memberCount(@Root() scorecard: ScorecardRecord, @Ctx() context: ReadContext) {
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
  commitmentCount(@Root() line: LineRecord, @Ctx() context: ReadContext) {
    return loadCommitmentCount(context, line);
  }

  @FieldResolver(() => [Unknown], {
    description:
      'The gaps of this line: one for each count that is null, one if no seat is known, one for the groups of elsewhere, with their countries, and one for the records that could belong here.',
  })
  unknown(@Root() line: LineRecord, @Ctx() context: ReadContext) {
    return loadUnknown(context, line);
  }

  @FieldResolver(() => [IndicatorValue], {
    description:
      'The values that sources report of the country for each indicator of the objective, by name: the newest baseline, the next target (or the newest, where none is to come) and the newest measured value. Sources that disagree about one date each have their own value. Empty where none is known.',
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

/** Loads the ties counted in the lines, and their sources. */
async function scorecardRestsOn(context: ReadContext, { country }: ScorecardRecord): Promise<RestsOnRecord> {
  return loadRestsOn(context, await loadTiesOfLines(context, country.id));
}

/** Formats the objectives with data on record in the country, and the number of members. */
async function describeScorecard(
  context: ReadContext,
  scorecard: ScorecardRecord,
  language: Language,
): Promise<string> {
  const [lines, members, restsOn] = await Promise.all([
    loadLines(context, scorecard),
    loadMembersPresent(context, scorecard),
    scorecardRestsOn(context, scorecard),
  ]);
  const commitments = await Promise.all(lines.map((line) => loadCommitmentCount(context, line)));
  const known = lines.filter(
    (line, index) => (line.members ?? line.partnerships ?? line.actions ?? commitments[index] ?? null) !== null,
  );
  const names = known.map(({ objective }) => nameIn(objective, language));
  const answer = message(language, 'answer.scorecard', {
    place: formatIn(nameIn(scorecard.country, language), language),
    all: lines.length,
    known: known.length,
    names: formatNames(names, language),
    members,
  });
  return withDoubts(answer, restsOn, language);
}
