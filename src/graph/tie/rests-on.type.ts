import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';

@ObjectType({ simpleResolvers: true, description: 'What an answer rests on: the ties that it follows from.' })
export class RestsOn {
  @Field(() => Int, { description: 'How many ties, each counted once.' })
  ties: number;

  @Field(() => Int, { description: 'How many different sources speak for them.' })
  sources: number;

  @Field(() => Int, { description: 'How many of the ties are UNCONFIRMED.' })
  unconfirmed: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date of the newest evidence for any of them; null where none has one.',
  })
  newest: string | null;
}
