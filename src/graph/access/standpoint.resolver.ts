import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { InstantScalar } from '../../store/scalars/instant.scalar';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';
import { answeredAsOf } from './answered-as-of';
import type { ViewerContext } from './viewer';

@ObjectType({
  simpleResolvers: true,
  description: 'The two times and the revision of the graph that an answer holds for.',
})
export class Standpoint {
  @Field(() => PartialDateScalar, { description: 'The valid date, a full day in UTC: that of @asOf, else today.' })
  valid: string;

  @Field(() => InstantScalar, {
    description:
      'The known instant: that of @asOf, else one at which the revision was current: when this process first answered at it, or later.',
  })
  known: string;

  @Field(() => String, { description: 'The revision: see Query.revision.' })
  revision: string;
}

@Resolver(() => Standpoint)
export class StandpointResolver {
  @Query(() => Standpoint, { description: 'As of when this operation is answered.' })
  standpoint(@Ctx() context: ViewerContext): Promise<Standpoint> {
    return answeredAsOf(context);
  }
}
