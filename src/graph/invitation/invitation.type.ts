import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { InvitationAnswer } from '../../store/model/tie-type';
import { PartialDateScalar } from '../../store/scalars';
import { Tie } from '../tie/tie.type';

@ObjectType({
  simpleResolvers: true,
  description:
    'An actor that was invited, and the latest of its answers on or before the valid date: an INVITED_TO tie. It stays once what it was invited to is over.',
})
export class Invitation {
  @Field(() => InvitationAnswer, { description: 'What came of it; INVITED where no source says.' })
  answer: InvitationAnswer;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of this answer; null where unknown.' })
  since: string | null;

  @Field(() => Tie, { description: 'The tie that says so, with its evidence.' })
  tie: unknown;
}

@ArgsType()
export class InvitationsArgs {
  @Field(() => [InvitationAnswer], {
    nullable: true,
    description: 'Only those whose latest answer is one of these; all where absent.',
  })
  answers?: InvitationAnswer[] | null;

  @Field(() => Int, { defaultValue: 100, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
  first: number;
}
