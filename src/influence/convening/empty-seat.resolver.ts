import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Region } from '../../graph/country/country.type';
import { loadNode, loadNames } from '../../graph/node/node.loaders';
import { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatName } from '../../language/names';
import { StakeholderGroup } from '../../store/model/actor-kind';
import type { InfluenceContext } from '../engine/influence-context';
import type { PlanAnswer } from './convening.answer';
import { EmptySeat } from './convening.type';
import { formatMembers } from './format-members';

type EmptySeatRecord = PlanAnswer['emptySeats'][number];

@Resolver(() => EmptySeat)
export class EmptySeatResolver {
  @FieldResolver(() => StakeholderGroup, { nullable: true, description: 'The group that the seat is for, if any.' })
  group(@Root() { rule }: EmptySeatRecord): string | null {
    return rule.kind === 'GROUP_MIN' ? rule.group : null;
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region that the seat is for, if any.' })
  region(@Root() { rule }: EmptySeatRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, rule.kind === 'REGION_MIN' ? rule.region : null);
  }

  @FieldResolver(() => String, { description: 'Why nobody can fill it.' })
  reason(
    @Root() seat: EmptySeatRecord,
    @Ctx() context: InfluenceContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): Promise<string> {
    return explainEmptySeat(context, seat, lang ?? context.language);
  }
}

/** Why nobody can fill a seat: how many of the group or the region reach a target. */
async function explainEmptySeat(
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
