import type { ReadContext } from '../loading/read-context';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.type';
import { Evidence } from '../evidence/evidence.type';
import { Language } from '../language/language';
import { nameIn } from '../language/names';
import type { NodeRecord } from '../node/node.store';
import {
  loadCellEvidence,
  loadLines,
  loadMembersPresent,
  type LineRecord,
  type ScorecardRecord,
} from './coverage.loaders';
import { inCountry } from '../language/countries';
import { Scorecard, ScorecardLine } from './scorecard.type';
import { unknownIn } from './unknown';

@Resolver(() => Country)
export class CountryScorecardResolver {
  @FieldResolver(() => Scorecard, { description: 'What the graph knows of it, objective by objective.' })
  scorecard(@Root() country: NodeRecord): ScorecardRecord {
    return { country };
  }
}

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @FieldResolver(() => [ScorecardLine], { description: 'One line for each objective of the framework, in its order.' })
  lines(@Root() scorecard: ScorecardRecord, @Ctx() context: ReadContext) {
    return loadLines(context, scorecard);
  }

  @FieldResolver(() => Int, {
    description: 'Member organisations in the country that the graph knows of, whatever they work for.',
  })
  membersPresent(@Root() scorecard: ScorecardRecord, @Ctx() context: ReadContext) {
    return loadMembersPresent(context, scorecard);
  }
}

@Resolver(() => ScorecardLine)
export class ScorecardLineResolver {
  @FieldResolver(() => [String], {
    description: 'What the graph knows nothing of in this line, a sentence each: every count that is 0 has its own.',
  })
  async unknown(
    @Root() line: LineRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string[]> {
    const language = lang ?? context.language;
    const place = inCountry(nameIn(line.country, language), language);
    return unknownIn(line, await loadMembersPresent(context, line), place, language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'On what sources the counts stand, newest first: the evidence of the ties counted, each once.',
  })
  evidence(@Root() { country, objective }: LineRecord, @Ctx() context: ReadContext) {
    return loadCellEvidence(context, 'COUNTRY', { place: country.id, objective: objective.id });
  }
}
