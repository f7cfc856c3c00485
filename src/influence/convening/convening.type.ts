import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../model/actor-kind';

@InputType({ description: 'An actor to reach by the meeting, and how much it matters.' })
export class ConveningTarget {
  @Field(() => ID, { description: 'The actor.' })
  actor: string;

  @Field(() => Float, { defaultValue: 1, description: 'How much it matters beside the others, 0 or more.' })
  weight: number;
}

@InputType({ description: 'How many invitees of a stakeholder group there must and may be.' })
export class GroupQuota {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => Int, { defaultValue: 0, description: 'At least so many, 0 or more.' })
  min: number;

  @Field(() => Int, { nullable: true, description: 'At most so many, 0 or more; no limit where absent.' })
  max?: number | null;
}

@InputType({ description: 'How many invitees from a region there must and may be.' })
export class RegionQuota {
  @Field(() => ID, { description: 'The region. Unknown ids are BAD_USER_INPUT.' })
  region: string;

  @Field(() => Int, { defaultValue: 0, description: 'At least so many, 0 or more.' })
  min: number;

  @Field(() => Int, { nullable: true, description: 'At most so many, 0 or more; no limit where absent.' })
  max?: number | null;
}

@InputType({
  description:
    'What a meeting is for and the rules its list must keep. Rules that no list can keep are BAD_USER_INPUT, which names a smallest set that clashes.',
})
export class ConveningInput {
  @Field(() => [ConveningTarget], {
    description:
      'Whom the meeting should reach, 1 to 100; they are not invited themselves. Unknown ids are BAD_USER_INPUT.',
  })
  targets: ConveningTarget[];

  @Field(() => Int, { description: 'How many may be invited, 1 to 100; fewer are where more would add nothing.' })
  seats: number;

  @Field(() => [ID], { defaultValue: [], description: 'Actors that must be on the list, at most 100.' })
  mustInvite: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Actors that may not be on it, at most 1,000.' })
  exclude: string[];

  @Field(() => [[ID]], {
    defaultValue: [],
    description: 'Actors of whom no two of one list may both be invited; at most 100 lists of at most 100.',
  })
  keepApart: string[][];

  @Field(() => [GroupQuota], { defaultValue: [], description: 'How many of a stakeholder group; at most 100.' })
  groupQuotas: GroupQuota[];

  @Field(() => [RegionQuota], { defaultValue: [], description: 'How many from a region; at most 100.' })
  regionQuotas: RegionQuota[];

  @Field(() => Int, {
    defaultValue: 3,
    description: 'The most ties a path from an invitee to a target may have. 1 to 8.',
  })
  maxHops: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody to invite, and why.' })
export class Invitee {
  @Field(() => Float, { description: 'What it adds to the reach of those before it on the list; 0 or more.' })
  gain: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whom to invite, the most useful first: lazy greedy over the reach, which without quotas gives at least 1 - 1/e of the best (Nemhauser, Wolsey and Fisher, 1978).',
})
export class ConveningList {
  @Field(() => [Invitee], { description: 'Those to invite, in order: who must be, then by what each adds.' })
  invitees: Invitee[];

  @Field(() => Float, {
    description:
      'Expected weighted reach of the targets: the sum over targets of weight x (1 - the product over invitees of (1 - the score of its best path)). 0 to the sum of the weights.',
  })
  reach: number;

  @Field(() => Float, { description: 'No list of this size reaches more, whatever the quotas: a proven bound.' })
  bound: number;
}
