import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Confidence } from '../../model/confidence';
import { TieType } from '../../model/tie-type';

@InputType({ description: 'From whom to whom, and over which ties.' })
export class InfluenceInput {
  @Field(() => [ID], {
    description: 'Actors to start from, 1 to 100; several behave as one. Unknown ids are BAD_USER_INPUT.',
  })
  from: string[];

  @Field(() => [ID], { description: 'Actors to reach, 1 to 100; several behave as one. None may be in `from`.' })
  to: string[];

  @Field(() => Int, { defaultValue: 3, description: 'How many loopless paths, best first. 1 to 20.' })
  k: number;

  @Field(() => Int, { defaultValue: 5, description: 'The most ties a path may have. 1 to 8.' })
  maxHops: number;

  @Field(() => [ID], { defaultValue: [], description: 'Nodes that no path may touch.' })
  avoid: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Nodes that every path must pass, in any order. At most 7.' })
  via: string[];

  @Field(() => [TieType], {
    nullable: true,
    description: 'Only ties of these types; all that conduct influence where absent.',
  })
  types?: TieType[] | null;

  @Field(() => Confidence, { defaultValue: Confidence.LOW, description: 'Only ties of this confidence or better.' })
  minConfidence: Confidence;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also over ties that ended before the valid date; their freshness then counts from their end.',
  })
  includeEnded: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A tie on a path, in the direction in which the path walks it.' })
export class InfluenceHop {
  @Field(() => Float, {
    description:
      'strength x confidence x freshness, halved where contested; 0 to 1. Freshness halves every ten years since the newest evidence.',
  })
  weight: number;
}

@ObjectType({ simpleResolvers: true, description: 'One way to reach the target.' })
export class InfluencePath {
  @Field(() => Float, {
    description:
      'The product of the weights of its ties and, for each node between its ends, of 1 / (1 + log2(max(1, d / 10))), d being that node’s conducting ties.',
  })
  score: number;
}

@ObjectType({ simpleResolvers: true, description: 'Two actors whose tie would open a path.' })
export class MissingLink {
  @Field(() => Int, { description: 'How many ties from the start to `from`.' })
  hopsFrom: number;

  @Field(() => Int, { description: 'How many ties from `to` to the target.' })
  hopsTo: number;
}

@ObjectType({ simpleResolvers: true, description: 'How one can be reached from another.' })
export class InfluenceResult {
  @Field(() => [InfluencePath], { description: 'The best paths, best first: by score, then fewer hops, then ids.' })
  paths: InfluencePath[];

  @Field(() => MissingLink, {
    nullable: true,
    description:
      'Where there is no path: the pair of actors, one reachable from each end, whose tie would open one soonest.',
  })
  missingLink?: MissingLink | null;

  @Field(() => String, { description: 'The graph’s revision at which this was computed.' })
  revision: string;
}
