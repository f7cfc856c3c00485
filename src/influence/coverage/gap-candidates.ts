import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName } from '../../language/names';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { loadNames } from '../../graph/node/node.loaders';
import { groupLabel } from '../../graph/tally/tally-label';
import { type AllyRecord, connectedBy } from '../allies/ally-record';
import { loadRegionActors } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';
import type { Path } from '../paths/path';
import type { GroupCandidates } from './coverage.answer';
import type { GapRecord } from './find-coverage';

/** The candidates for the empty seats of a gap, by score, highest first; equal ones by id. */
export async function candidatesOf({ region, missing, ...gap }: GapRecord): Promise<AllyRecord[]> {
  const groups = await gap.candidates();
  return groups
    .filter(({ group }) => missing.includes(group))
    .flatMap(({ group, candidates }) => candidates.map((candidate) => ({ ...candidate, group })))
    .sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1))
    .map((candidate) => {
      let path: Promise<Path | null> | undefined;
      const best = (context: InfluenceContext) => (path ??= loadSeatPath(context, region.id, candidate.actor));
      return candidateRecord(candidate, best);
    });
}

async function loadSeatPath(context: InfluenceContext, region: string, actor: string): Promise<Path | null> {
  const { based } = await loadRegionActors(context, region);
  return ask(context, 'seatPath', { region, based, actor });
}

/** How many actors of the missing groups and the region are too far from a member to be candidates. */
export async function beyondReachOf({ missing, ...gap }: GapRecord): Promise<number> {
  const groups = await gap.candidates();
  return groups
    .filter(({ group }) => missing.includes(group))
    .reduce((sum: number, { beyondReach }: GroupCandidates) => sum + beyondReach, 0);
}

/** What a candidate’s explanation says of the seat: nobody sits there, somebody does, sources do not name who does, or that is not known. */
export type SeatText = 'empty' | 'seated' | 'notNamed' | 'unknown';

/** A candidate for the seat of a group; without a path a member of the region itself. */
export function candidateRecord(
  { actor, group, score }: { actor: string; group: StakeholderGroup; score: number },
  best: AllyRecord['best'],
  seat: SeatText = 'empty',
): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const [[name = ''], path] = await Promise.all([loadNames(context, [actor], language), best(context)]);
    const text = message(language, path ? 'coverage.candidate' : 'coverage.memberCandidate', {
      name: formatName(name, language),
      group: groupLabel(group, language),
      seat,
    });
    return path ? `${text} ${await explainPath(context, path, language)}` : text;
  };
  return { actor, score, ...connectedBy(best), explain };
}
