import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { InstantScalar, PartialDateScalar } from '../../store/scalars';
import { Region } from '../country/country.type';
import { loadNodeOfType } from '../node/node.loaders';
import { answeredAsOf } from './answered-as-of';
import { Role, type ViewerContext, type ViewerRecord } from './viewer';

@ObjectType({ simpleResolvers: true, description: 'The user who sent the request.' })
export class Viewer {
  @Field(() => String, { description: 'The name in the token; "anonymous" without a token.' })
  name: string;

  @Field(() => Role, { description: 'The role, which decides what they may see and do.' })
  role: Role;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, {
    description: 'The user identified by the token of the Authorization header; an anonymous viewer without one.',
  })
  viewer(@Ctx() { viewer, answer }: ViewerContext): ViewerRecord {
    answer.sharedAt = null;
    return viewer;
  }

  @FieldResolver(() => String, {
    description:
      'Their name in `Change.by`: their role and, where a provider signed them in, a pseudonym. All viewers with a key made on the machine itself share the one of their role.',
  })
  recordedAs(@Root() { signature }: ViewerRecord): string {
    return signature;
  }

  @FieldResolver(() => [Region], { description: 'The regions that a coordinator may write in.' })
  async regions(@Root() { regions }: ViewerRecord, @Ctx() context: ViewerContext) {
    const nodes = await Promise.all(regions.map((id) => loadNodeOfType(context, 'Region', id)));
    return nodes.filter((region) => region !== null);
  }

  @Query(() => String, {
    description:
      'The graph’s revision, checked after this request arrived: it changes with every write, whichever process wrote.',
  })
  async revision(@Ctx() context: ViewerContext): Promise<string> {
    return (await context.head()).revision;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'The two times and the revision of the graph for which an answer is valid.',
})
export class Standpoint {
  @Field(() => PartialDateScalar, { description: 'The valid date, a full day in UTC: that of @asOf, else today.' })
  valid: string;

  @Field(() => InstantScalar, {
    description:
      'The known instant: that of @asOf, else an instant at which the revision was current, when this process first answered at it or later.',
  })
  known: string;

  @Field(() => String, { description: 'The revision: see Query.revision.' })
  revision: string;
}

@Resolver(() => Standpoint)
export class StandpointResolver {
  @Query(() => Standpoint, { description: 'The times and the revision for which this operation is answered.' })
  standpoint(@Ctx() context: ViewerContext): Promise<Standpoint> {
    return answeredAsOf(context);
  }
}
