import { formatInCountry } from '../../language/countries';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatNames, nameIn } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { loadRestsOn, type RestsOnRecord, withDoubts } from '../tie/rests-on';
import {
  loadCommitmentCount,
  loadLines,
  loadMembersPresent,
  loadTiesOfLines,
  type ScorecardRecord,
} from './coverage.loaders';

/** The ties that were counted in the lines, and their sources. */
export async function scorecardRestsOn(context: ReadContext, { country }: ScorecardRecord): Promise<RestsOnRecord> {
  return loadRestsOn(context, await loadTiesOfLines(context, country.id));
}

/** For which objectives anything is on record in the country, and how many members are. */
export async function describeScorecard(
  context: ReadContext,
  scorecard: ScorecardRecord,
  language: Language,
): Promise<string> {
  const [lines, members, restsOn] = await Promise.all([
    loadLines(context, scorecard),
    loadMembersPresent(context, scorecard),
    scorecardRestsOn(context, scorecard),
  ]);
  const promised = await Promise.all(lines.map((line) => loadCommitmentCount(context, line)));
  const known = lines.filter(
    (line, index) => (line.members ?? line.partnerships ?? line.actions ?? promised[index] ?? null) !== null,
  );
  const names = known.map(({ objective }) => nameIn(objective, language));
  const answer = message(language, 'answer.scorecard', {
    place: formatInCountry(nameIn(scorecard.country, language), language),
    all: lines.length,
    known: known.length,
    names: formatNames(names, language),
    members,
  });
  return withDoubts(answer, restsOn, language);
}
