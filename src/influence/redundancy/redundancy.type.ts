import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A maximum set of routes of influence that share no node between their ends, and a minimum node cut, whose loss disconnects every route but a direct tie: disjointRoutes is the length of cut, plus one where direct (Menger, 1927).',
})
export class RouteRedundancy {
  @Field(() => Int, {
    description:
      'The maximum number of routes of any length that share no node between their ends; 0 where there is none.',
  })
  disjointRoutes: number;

  @Field(() => Boolean, { description: 'Whether a tie that holds carries influence from a start to the target.' })
  direct: boolean;
}
