import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Region } from '../../graph/country/country.type';
import { Language } from '../../language/language';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { loadNode } from '../../graph/node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import type { PlanAnswer } from './convening.answer';
import { EmptySeat } from './convening.type';
import { explainEmptySeat } from './explain-empty-seat';

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
