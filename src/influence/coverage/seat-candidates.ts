import type { Language } from '../../language/language';
import { formatName } from '../../language/names';
import { message } from '../../language/message';
import { groupLabel } from '../../tally/tally-label';
import { type AllyRecord, connectedBy } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import type { Path } from '../paths/path';
import { explainPath } from '../paths/explain-path';
import { loadNames } from '../../node/node.loaders';
import type { GapRecord } from './find-coverage';
import type { SeatCandidate } from './seat-candidates.answer';

/** The candidates for the empty seats of a gap, by score, highest first; equal ones by id. */
export async function candidatesOf({ region, missing, ...gap }: GapRecord): Promise<AllyRecord[]> {
  const { candidates } = await gap.candidates();
  return candidates
    .filter(({ group }) => missing.includes(group))
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
    .map((candidate) => candidateRecord(region.id, candidate));
}

function candidateRecord(region: string, { actor, group, score }: SeatCandidate): AllyRecord {
  let path: Promise<Path | null> | undefined;
  const best = (context: InfluenceContext) => (path ??= ask(context, 'seatPath', { region, actor }));
  const explanation = async (context: InfluenceContext, language: Language) => {
    const [[name = ''], via] = await Promise.all([loadNames(context, [actor], language), best(context)]);
    const text = message(language, via ? 'coverage.candidate' : 'coverage.memberCandidate', {
      name: formatName(name, language),
      group: groupLabel(group, language),
    });
    return via ? `${text} ${await explainPath(context, via, language)}` : text;
  };
  return { actor, score, ...connectedBy(best), explain: explanation };
}
