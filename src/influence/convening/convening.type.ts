import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../model/actor-kind';

@InputType({ description: 'An actor that the meeting should reach, and its weight.' })
export class ConveningTarget {
  @Field(() => ID, { description: 'The actor.' })
  actor: string;

  @Field(() => Float, { defaultValue: 1, description: 'Its weight relative to the other targets, 0 or more.' })
  weight: number;
}

@InputType({ description: 'The minimum and maximum number of invitees of a stakeholder group.' })
export class GroupQuota {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => Int, { defaultValue: 0, description: 'The minimum number of invitees, 0 or more.' })
  min: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The maximum number of invitees, 0 or more; no limit where absent.',
  })
  max?: number | null;
}

@InputType({ description: 'The minimum and maximum number of invitees from a region.' })
export class RegionQuota {
  @Field(() => ID, { description: 'The region. Unknown ids are BAD_USER_INPUT.' })
  region: string;

  @Field(() => Int, { defaultValue: 0, description: 'The minimum number of invitees, 0 or more.' })
  min: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The maximum number of invitees, 0 or more; no limit where absent.',
  })
  max?: number | null;
}

@InputType({
  description:
    'The targets of a meeting and the rules of its list. Rules that no list can satisfy are BAD_USER_INPUT; the message names a minimal set of conflicting rules.',
})
export class ConveningInput {
  @Field(() => [ConveningTarget], {
    description:
      'The actors that the meeting should reach, 1 to 100; they are not invited themselves. Unknown ids are BAD_USER_INPUT.',
  })
  targets: ConveningTarget[];

  @Field(() => Int, {
    description: 'The maximum number of invitees, 1 to 100; the list is shorter where more would add nothing.',
  })
  seats: number;

  @Field(() => [ID], { defaultValue: [], description: 'Actors that must be invited, at most 100.' })
  mustInvite: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Actors that may not be invited, at most 1,000.' })
  exclude: string[];

  @Field(() => [[ID]], {
    defaultValue: [],
    description: 'Lists of actors of which at most one may be invited; at most 100 lists of at most 100 actors.',
  })
  keepApart: string[][];

  @Field(() => [GroupQuota], { defaultValue: [], description: 'Quotas by stakeholder group, at most 100.' })
  groupQuotas: GroupQuota[];

  @Field(() => [RegionQuota], { defaultValue: [], description: 'Quotas by region, at most 100.' })
  regionQuotas: RegionQuota[];

  @Field(() => Int, {
    defaultValue: 3,
    description: 'The maximum number of ties of a path, 1 to 8.',
  })
  maxHops: number;
}

@ObjectType({ simpleResolvers: true, description: 'An actor to invite, and why.' })
export class Invitee {
  @Field(() => Float, {
    description: 'The marginal gain: what the actor adds to the reach of those before it on the list, 0 or more.',
  })
  gain: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whom to invite, by lazy greedy over the expected reach: without rules other than the seats it gives at least 1 - 1/e of the optimum (Nemhauser, Wolsey and Fisher, 1978).',
})
export class ConveningList {
  @Field(() => [Invitee], {
    description: 'The invitees in order: first those who must be invited, then by marginal gain.',
  })
  invitees: Invitee[];

  @Field(() => Float, {
    description:
      'Expected weighted reach of the targets: the sum over targets of weight x (1 - the product over invitees of (1 - the score of its best path)). 0 to the sum of the weights.',
  })
  reach: number;

  @Field(() => Float, {
    description:
      'An upper bound: no list of at most this many seats reaches more, whatever the quotas (Nemhauser, Wolsey and Fisher, 1978).',
  })
  bound: number;
}
