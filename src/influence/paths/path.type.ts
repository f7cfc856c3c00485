import 'reflect-metadata';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Confidence } from '../../store/model/enums';
import { TieType } from '../../store/model/tie-type';
import { PathStrength } from './path-strength';

registerEnumType(PathStrength, {
  name: 'PathStrength',
  description: 'The score of a path of influence in words.',
  valuesConfig: {
    STRONG: { description: '0.3 or more.' },
    FAIR: { description: '0.1 or more, below 0.3.' },
    WEAK: { description: '0.03 or more, below 0.1.' },
    VERY_WEAK: { description: 'Below 0.03.' },
  },
});

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

  @Field(() => Int, {
    defaultValue: 4,
    description:
      'The maximum number of steps of a path from actor to actor, 1 to 8; to sit at one table is one step. See `InfluencePath.length`.',
  })
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
      'strength x confidence (HIGH 1, MEDIUM 0.8, LOW 0.5) x freshness, halved where contested; above 0, at most 1.',
  })
  weight: number;

  @Field(() => Float, {
    description:
      'The strength of the tie in the direction of the path, above 0 and at most 1: that of its type, or the recorded one.',
  })
  strength: number;

  @Field(() => Float, {
    description:
      '0.5 ^ (years / h), years of 365.25 days from the day of the newest evidence for it to the valid date, 0.5 where no evidence has a day; at least as much as years from the first day of `since` give. h is 20 for memberships, 10 for other ties. 1 for derived ties and standing facts: see TieStatus. Of an ended tie from its end. Above 0, at most 1.',
  })
  freshness: number;

  @Field(() => Boolean, { description: 'Whether influence travels from the tie’s `to` to its `from`.' })
  against: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A node between the ends of a path: by how many ties influence leaves it, and what passing through it multiplies the score by.',
})
export class PassedNode {
  @Field(() => Int, {
    description:
      'How many ties to actors and initiatives that hold at the valid date, and that the reader may see, carry influence away from it; parallel ties each. Filters of the query do not count.',
  })
  ties: number;

  @Field(() => Float, {
    description: '1 / (1 + log10(max(1, ties / 10))): 1 up to ten ties, 0.5 at a hundred. Above 0, at most 1.',
  })
  factor: number;
}

/** Its records have the name of their type as `type`. */
export const WeakestPointUnion = createUnionType({
  name: 'WeakestPoint',
  description: 'What lowers the score of a path most: a tie, or a hub that it passes through.',
  types: () => [InfluenceHop, PassedNode] as const,
});

@ObjectType({ simpleResolvers: true, description: 'A path from a start to a target.' })
export class InfluencePath {
  @Field(() => Float, {
    description:
      'The product of the weights of its ties and of the factors of the nodes between its ends. Above 0, at most 1.',
  })
  score: number;

  @Field(() => Int, {
    description:
      'Its steps from actor to actor, 1 to 8: a tie between two actors, or between two initiatives, is one step, a tie between an actor and an initiative half of one.',
  })
  length: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two actors between whom a tie that carries influence from `from` to `to` would open a path.',
})
export class MissingLink {
  @Field(() => Int, { description: 'Steps from the start to `from`; 0 where it is a start.' })
  hopsFrom: number;

  @Field(() => Int, { description: 'Steps from `to` to the target; 0 where it is a target.' })
  hopsTo: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The best paths; where there is none, the missing link or the length of a longer path.',
})
export class InfluenceResult {
  @Field(() => [InfluencePath], {
    description:
      'The best paths, best first: by score, highest first; equal to within 1e-12 by fewer steps, then by the ids of their nodes. Left out is what only adds a detour: a path that has all nodes of a better one, a direct tie aside.',
  })
  paths: InfluencePath[];

  @Field(() => MissingLink, {
    nullable: true,
    description:
      'Where there is no path, and none of up to 8 steps: the pair of actors, one reached from the start, one that reaches the target, whose tie would open one of at most `maxHops` steps. Pairs without an end first, then the fewest steps, then ids. Null where no tie would, and with `via`.',
  })
  missingLink?: MissingLink | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Where there is no path of at most `maxHops` steps: how many the shortest one takes, at most 8. Null where there is none, and with `via`.',
  })
  longerPath?: number | null;

  @Field(() => String, { description: 'The graph’s revision at which this was computed.' })
  revision: string;
}
