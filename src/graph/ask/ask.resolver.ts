import { Args, Ctx, FieldResolver, Resolver, Root, ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { pageByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { AskStage } from '../../store/model/tie-type';
import { checkedCount } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { AdvocacyAction } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { Campaign } from '../campaign/campaign.type';
import type { NodeRecord } from '../node/node-decoder';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import type { TieRecord } from '../tie/tie-decoder';
import { Tie } from '../tie/tie.type';
import { loadIntroducers } from '../tie/tie.loaders';
import { pageAsks } from '../tie/tie.store';

@ObjectType({
  simpleResolvers: true,
  description:
    'An ask of an actor, recorded by a TARGETS tie. Its stage is the latest on or before the valid date, and remains once the action or campaign has ended.',
})
class Ask {
  @Field(() => String, { description: 'The text of the ask.' })
  text: string;

  @Field(() => AskStage, { description: 'The stage of the ask; PLANNED where no source states one.' })
  stage: AskStage;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The start of this stage; null where unknown.' })
  since: string | null;

  @Field(() => PartialDateScalar, {
    name: 'dueOn',
    nullable: true,
    description: 'Its due date; null where unknown.',
  })
  due: string | null;

  @Field(() => Tie, { description: 'The tie that records it, with its evidence.' })
  tie: unknown;
}

@ArgsType()
class AsksArgs {
  @Field(() => [AskStage], { nullable: true, description: 'Only asks at these stages; all where absent.' })
  stages?: AskStage[] | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
  first: number;
}

interface AskRecord {
  text: string;
  stage: AskStage;
  since: string | null;
  due: string | null;
  tie: TieRecord;
}

const asksOf = pageByKey(pageAsks);

const ALL_STAGES = Object.values(AskStage);

/** Loads the first asks, in the order of stages. Throws InputError for `first` out of range. */
async function loadAsks(context: ReadContext, id: string, { stages, first }: AsksArgs): Promise<AskRecord[]> {
  const of = { stages: ALL_STAGES.filter((stage) => stages?.includes(stage) ?? true) };
  const page = await context.loaders.get(asksOf).load({ id, of, first: checkedCount(first, 'first'), after: null });
  return page.items.map(({ tie }) => ({
    text: tie.ask ?? '',
    stage: tie.stage ?? AskStage.PLANNED,
    since: tie.since ?? null,
    due: tie.due ?? null,
    tie,
  }));
}

const ORDER = 'by stage from PLANNED to DONE, then the oldest first';

@Resolver(() => Actor)
export class ActorAsksResolver {
  @FieldResolver(() => [Ask], { description: `The asks of it by actions, campaigns and partnerships, ${ORDER}.` })
  asks(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AsksArgs) args: AsksArgs) {
    return loadAsks(context, id, args);
  }
}

@Resolver(() => AdvocacyAction)
export class ActionAsksResolver {
  @FieldResolver(() => [Ask], { description: `Its asks of its targets, ${ORDER}.` })
  asks(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AsksArgs) args: AsksArgs) {
    return loadAsks(context, id, args);
  }
}

@Resolver(() => Campaign)
export class CampaignAsksResolver {
  @FieldResolver(() => [Ask], { description: `Its asks of its targets, ${ORDER}.` })
  asks(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AsksArgs) args: AsksArgs) {
    return loadAsks(context, id, args);
  }
}

@Resolver(() => Ask)
export class AskResolver {
  @FieldResolver(() => Node, { description: 'The action, campaign or partnership that asks.' })
  by(@Root() { tie }: AskRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.from);
  }

  @FieldResolver(() => Actor, { description: 'The actor that is asked.' })
  of(@Root() { tie }: AskRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }

  @FieldResolver(() => [Actor], {
    description: 'The intermediaries recorded with the ask; empty where no source names any.',
  })
  through(@Root() { tie }: AskRecord, @Ctx() context: ReadContext) {
    return loadIntroducers(context, tie);
  }
}
