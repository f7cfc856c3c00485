import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Confidence } from '../../model/confidence';
import { TieType } from '../../model/tie-type';

@InputType({ description: 'The ends of the paths and the nodes and ties they may use.' })
export class InfluenceInput {
  @Field(() => [ID], {
    description: 'Actors to start from, 1 to 100; a path starts at any of them. Unknown ids are BAD_USER_INPUT.',
  })
  from: string[];

  @Field(() => [ID], { description: 'Actors to reach, 1 to 100; a path ends at any of them. None may be in `from`.' })
  to: string[];

  @Field(() => Int, { defaultValue: 3, description: 'The maximum number of loopless paths, 1 to 20.' })
  k: number;

  @Field(() => Int, { defaultValue: 5, description: 'The maximum number of ties of a path, 1 to 8.' })
  maxHops: number;

  @Field(() => [ID], { defaultValue: [], description: 'Nodes that no path may contain.' })
  avoid: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Nodes that every path must pass through, in any order; at most 7.',
  })
  via: string[];

  @Field(() => [TieType], {
    nullable: true,
    description: 'Only ties of these types; where absent, all types that conduct influence.',
  })
  types?: TieType[] | null;

  @Field(() => Confidence, { defaultValue: Confidence.LOW, description: 'Only ties of this confidence or better.' })
  minConfidence: Confidence;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether paths may use ties that ended before the valid date; the age of such a tie counts from its end.',
  })
  includeEnded: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A tie of a path, in the direction of the path.' })
export class InfluenceHop {
  @Field(() => Float, {
    description:
      'strength x confidence x freshness, halved where contested; 0 to 1. Freshness halves every ten years since the newest evidence.',
  })
  weight: number;
}

@ObjectType({ simpleResolvers: true, description: 'A path from a start to a target.' })
export class InfluencePath {
  @Field(() => Float, {
    description:
      'The product of the weights of its ties and, for each node between its ends, of 1 / (1 + log2(max(1, d / 10))), d being that node’s conducting ties.',
  })
  score: number;
}

@ObjectType({ simpleResolvers: true, description: 'Two actors between whom a tie would open a path.' })
export class MissingLink {
  @Field(() => Int, { description: 'The number of ties from the start to `from`.' })
  hopsFrom: number;

  @Field(() => Int, { description: 'The number of ties from `to` to the target.' })
  hopsTo: number;
}

@ObjectType({ simpleResolvers: true, description: 'The best paths, or the missing link.' })
export class InfluenceResult {
  @Field(() => [InfluencePath], { description: 'The best paths, best first: by score, then fewer hops, then ids.' })
  paths: InfluencePath[];

  @Field(() => MissingLink, {
    nullable: true,
    description:
      'Where there is no path: the nearest pair of actors, one reachable from each end, between whom a tie would open one.',
  })
  missingLink?: MissingLink | null;

  @Field(() => String, { description: 'The graph’s revision at which this was computed.' })
  revision: string;
}
