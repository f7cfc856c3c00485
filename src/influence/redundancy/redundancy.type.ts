import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A largest set of routes that share no node between their ends, and a smallest set of nodes whose loss cuts every route but a direct tie: disjointRoutes = cut’s length, plus one where direct (Menger, 1927).',
})
export class RouteRedundancy {
  @Field(() => Int, {
    description: 'How many routes of any length share no node between their ends; 0 where there is none.',
  })
  disjointRoutes: number;

  @Field(() => Boolean, { description: 'Whether a start is tied to the target without anybody between.' })
  direct: boolean;
}
