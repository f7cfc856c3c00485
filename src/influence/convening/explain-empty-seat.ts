import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName } from '../../language/names';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { loadNames } from '../../graph/node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import type { PlanAnswer } from './convening.answer';
import { formatMembers } from './format-members';

/** Why nobody can fill a seat: how many of the group or the region reach a target. */
export async function explainEmptySeat(
  context: InfluenceContext,
  { rule, candidates }: PlanAnswer['emptySeats'][number],
  language: Language,
): Promise<string> {
  if (rule.kind === 'GROUP_MIN') {
    const group = rule.group === StakeholderGroup.PRIVATE_SECTOR ? 'COMPANY' : (rule.group as StakeholderGroup);
    const [member, members] = [1, 2].map((count) => formatMembers(group, count, language));
    return message(language, 'convening.emptyGroup', { candidates, member: member!, members: members! });
  }
  const [name = ''] = await loadNames(context, [rule.region], language);
  return message(language, 'convening.emptyRegion', { candidates, region: formatName(name, language) });
}
