import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Engagement } from '../../store/model/engagement';
import { Node } from '../node/node.type';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';

registerEnumType(Engagement, {
  name: 'Engagement',
  description: 'Whether an organisation may be approached, after a look at it.',
  valuesConfig: {
    CLEARED: { description: 'It may be approached.' },
    IN_REVIEW: { description: 'A look at it is under way.' },
    NOT_TO_BE_APPROACHED: {
      description: 'It is not to be approached: it is no candidate of a list or for a seat, and no ally.',
    },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What a look at an organisation found: whether it may be approached. Always CONFIDENTIAL.',
})
export class EngagementStatus extends Node {
  @Field(() => Engagement, { description: 'What was found.' })
  engagement: Engagement;

  @Field(() => PartialDateScalar, { description: 'The date for which it was found.' })
  asOf: string;
}
