import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { loadEvidence } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';
import { loadEngagement } from './engagement.loaders';
import { EngagementStatus } from './engagement.type';

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
