import { Field, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../../store/scalars';

@ObjectType({
  simpleResolvers: true,
  description: 'A phase of an initiative, or a part of it. Its end is no end of the initiative.',
})
export class Phase {
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of its beginning; null where unknown.' })
  since: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of its end; null where unknown.' })
  until: string | null;

  @Field(() => Boolean, { description: 'True for a phase of the whole; false for one of a part of it.' })
  isWhole: boolean;
}
