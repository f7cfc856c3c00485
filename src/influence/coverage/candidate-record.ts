import { loadNames } from '../../graph/node/node.loaders';
import { groupLabel } from '../../graph/tally/tally-label';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName } from '../../language/names';
import type { StakeholderGroup } from '../../store/model/actor-kind';
import { type AllyRecord, connectedBy } from '../allies/ally-record';
import type { InfluenceContext } from '../engine/influence-context';
import { explainPath } from '../paths/explain-path';

/** The seat of a group: `empty` where known to be absent, `open` where no partnership exists. */
export type SeatText = 'empty' | 'notOnRecord' | 'seated' | 'notNamed' | 'open';

/** The end from or to which the steps of a candidate are counted. */
export type StartText = 'region' | 'member' | 'convener' | 'participant';

/** Builds a candidate for a group's seat; one without a path is a member of the region itself. */
export function candidateRecord(
  { actor, group, score }: { actor: string; group: StakeholderGroup; score: number },
  best: AllyRecord['best'],
  { seat, start }: { seat: SeatText; start: StartText },
): AllyRecord {
  const explain = async (context: InfluenceContext, language: Language) => {
    const [[name = ''], path] = await Promise.all([loadNames(context, [actor], language), best(context)]);
    const text = message(language, 'coverage.candidate', {
      name: formatName(name, language),
      group: groupLabel(group, language),
      seat,
      start: path ? start : 'none',
      steps: path?.length ?? 0,
    });
    return path ? `${text} ${await explainPath(context, path, language)}` : text;
  };
  return { actor, score, ...connectedBy(best), explain };
}
