import { Ctx, FieldResolver, Resolver, Root, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { Engagement } from '../../store/model/reports';
import { PartialDateScalar } from '../../store/scalars';
import { Actor } from '../actor/actor.type';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import type { NodeRecord } from '../node/node-decoder';
import { Node } from '../node/node.type';
import { loadEngagement } from './engagement.store';

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
class EngagementStatus extends Node {
  @Field(() => Engagement, { description: 'What was found.' })
  engagement: Engagement;

  @Field(() => PartialDateScalar, { description: 'The date for which it was found.' })
  asOf: string;
}

@Resolver(() => Actor)
export class ActorEngagementResolver {
  @FieldResolver(() => EngagementStatus, {
    nullable: true,
    description:
      'Whether it may be approached, by the latest finding on or before the valid date; null where nobody looked, and for readers below EDITOR.',
  })
  engagement(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadEngagement(context, id);
  }
}

@Resolver(() => EngagementStatus)
export class EngagementStatusResolver {
  @FieldResolver(() => [Evidence], { description: 'The evidence for it, newest first.' })
  evidence(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadEvidence(context, id);
  }
}
