import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { InvitationAnswer } from '../../store/model/tie-type';
import { PartialDateScalar } from '../../store/scalars';
import { Tie } from '../tie/tie.type';

@ObjectType({
  simpleResolvers: true,
  description:
    'An invitation of an actor with its latest answer on or before the valid date, recorded by an INVITED_TO tie. It remains once the event has ended.',
})
export class Invitation {
  @Field(() => InvitationAnswer, { description: 'The answer; INVITED where no source states one.' })
  answer: InvitationAnswer;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of this answer; null where unknown.' })
  since: string | null;

  @Field(() => Tie, { description: 'The tie that records it, with its evidence.' })
  tie: unknown;
}

@ArgsType()
export class InvitationsArgs {
  @Field(() => [InvitationAnswer], {
    nullable: true,
    description: 'Only invitations whose latest answer is one of these; all where absent.',
  })
  answers?: InvitationAnswer[] | null;

  @Field(() => Int, { defaultValue: 100, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
  first: number;
}
