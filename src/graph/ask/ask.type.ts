import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { AskStage } from '../../store/model/tie-state';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import { Tie } from '../tie/tie.type';

@ObjectType({
  simpleResolvers: true,
  description:
    'What is asked of an actor: a TARGETS tie that says so. The latest stage on or before the valid date; it stays once the action or campaign is over.',
})
export class Ask {
  @Field(() => String, { description: 'What is asked.' })
  text: string;

  @Field(() => AskStage, { description: 'How far it is; PLANNED where no source says.' })
  stage: AskStage;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When this stage began; null where unknown.' })
  since: string | null;

  @Field(() => Tie, { description: 'The tie that says so, with its evidence.' })
  tie: unknown;
}

@ArgsType()
export class AsksArgs {
  @Field(() => [AskStage], { nullable: true, description: 'Only those at these stages; all where absent.' })
  stages?: AskStage[] | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
  first: number;
}
