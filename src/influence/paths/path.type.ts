import 'reflect-metadata';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Confidence } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';
import { PathStrength } from './path-strength';

registerEnumType(PathStrength, {
  name: 'PathStrength',
  description:
    'The score of a path of influence in words; at most FAIR where the status of one of its ties is not CURRENT.',
  valuesConfig: {
    STRONG: { description: 'A score of 0.3 or more, by CURRENT ties alone.' },
    FAIR: { description: 'A score of 0.1 or more, below 0.3 or by a tie that is not CURRENT.' },
    WEAK: { description: 'A score of 0.03 or more, below 0.1.' },
    VERY_WEAK: { description: 'A score below 0.03.' },
  },
});

@InputType({ description: 'The ends of the paths, and the nodes and ties that they may use.' })
export class InfluenceInput {
  @Field(() => [ID], {
    description: 'The actors to start from, 1 to 100; a path starts at any of them. Unknown ids are BAD_USER_INPUT.',
  })
  from: string[];

  @Field(() => [ID], {
    description: 'The actors to reach, 1 to 100; a path ends at any of them. None may be in `from`.',
  })
  to: string[];

  @Field(() => Int, { defaultValue: 3, description: 'The maximum number of loopless paths, 1 to 20.' })
  k: number;

  @Field(() => Int, {
    defaultValue: 4,
    description:
      'The maximum number of steps of a path from actor to actor, 1 to 8; two actors in one partnership are one step apart. See `InfluencePath.length`.',
  })
  maxHops: number;

  @Field(() => [ID], { defaultValue: [], description: 'The nodes that no path may contain.' })
  avoid: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'The nodes that every path must pass through, in any order; at most 7.',
  })
  via: string[];

  @Field(() => [TieType], {
    nullable: true,
    description: 'The types of ties that paths may use; where absent, all types that carry influence.',
  })
  types?: TieType[] | null;

  @Field(() => Confidence, {
    defaultValue: Confidence.LOW,
    description: 'The minimum confidence of the ties that paths may use.',
  })
  minConfidence: Confidence;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True where paths may use ties that ended before the valid date; the age of such a tie counts from its end.',
  })
  includeEnded: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A tie of a path, in the direction of the path.' })
export class InfluenceHop {
  @Field(() => Float, {
    description:
      'The weight of the tie: strength x confidence (HIGH 1, MEDIUM 0.8, LOW 0.5) x freshness, halved where contested; above 0, at most 1.',
  })
  weight: number;

  @Field(() => Float, {
    description:
      'The strength of the tie in the direction of the path, recorded or that of its type; above 0, at most 1.',
  })
  strength: number;

  @Field(() => Float, {
    description:
      'The factor for the age of its evidence: 0.5 ^ (years / h), with years of 365.25 days from the day of the newest evidence for it to the valid date; 20 years where no evidence has a day; at least the value for years from the first day of `since`. h is 20 for memberships, 10 for other ties. 1 for derived ties and standing facts: see TieStatus. For an ended tie, the years count from its end. Above 0, at most 1.',
  })
  freshness: number;

  @Field(() => Boolean, {
    name: 'isReversed',
    description: 'True where influence travels from the tie’s `to` to its `from`.',
  })
  against: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A node between the ends of a path, with the number of ties by which influence leaves it and its factor in the score.',
})
export class PassedNode {
  @Field(() => Int, {
    name: 'tieCount',
    description:
      'The number of ties to actors and initiatives, current at the valid date and visible to the viewer, that carry influence away from it, parallel ties included. Filters of the query have no effect on it.',
  })
  ties: number;

  @Field(() => Float, {
    description:
      'The factor of the node in the score: 1 / (1 + log10(max(1, ties / 10))), which is 1 up to ten ties and 0.5 at a hundred. Above 0, at most 1.',
  })
  factor: number;
}

/** The records of this union have the name of their type as `type`. */
export const WeakestPointUnion = createUnionType({
  name: 'WeakestPoint',
  description: 'The tie, or the hub that the path passes through, that lowers its score most.',
  types: () => [InfluenceHop, PassedNode] as const,
});

@ObjectType({ simpleResolvers: true, description: 'A path from a start to a target.' })
export class InfluencePath {
  @Field(() => Float, {
    description:
      'The product of the weights of its ties and the factors of the nodes between its ends. Above 0, at most 1.',
  })
  score: number;

  @Field(() => Int, {
    description:
      'The number of its steps from actor to actor, 1 to 8: a tie between two actors, or between two initiatives, is one step, a tie between an actor and an initiative half a step.',
  })
  length: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A link that a member of the network, or the network itself, could make: from it to a target.',
})
export class MissingLink {
  @Field(() => Int, {
    nullable: true,
    description: 'The number of steps from the start to `from`, 0 to 8; null where no path leads there.',
  })
  hopsFrom: number | null;

  @Field(() => Int, { description: 'The number of steps from `to` to the target: 0.' })
  hopsTo: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The best paths or, where there is none, the missing link or the length of a longer path.',
})
export class InfluenceResult {
  @Field(() => [InfluencePath], {
    description:
      'The best paths by score, highest first; paths of equal score (to within 1e-12) by fewer steps, then by the ids of their nodes. Excludes detours: paths that contain all nodes of a better path other than a direct tie.',
  })
  paths: InfluencePath[];

  @Field(() => Int, {
    nullable: true,
    description:
      'The number of steps of the shortest path, at most 8, where no path takes at most `maxHops`. Null where there is none, and with `via`.',
  })
  longerPath?: number | null;

  @Field(() => String, { description: 'The revision of the graph at which the result was computed.' })
  revision: string;
}
