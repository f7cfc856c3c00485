import 'reflect-metadata';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../store/model/actor-kind';

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
  @Field(() => ID, {
    description:
      'The region in which an invitee is based. BAD_USER_INPUT for unknown ids, and for regions that have a country in common.',
  })
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
    'The targets of a meeting and the rules of its list. Contradictory rules are RULES_CLASH: the message names an irreducible clash, and `extensions.rules` has the path of each of its rules in the arguments: names of fields, and indexes in lists. A rule that no candidate can meet leaves its seat empty.',
})
export class ConveningInput {
  @Field(() => [ConveningTarget], {
    description:
      'The actors that the meeting should reach, 1 to 100; neither they nor the wholes of which they are organs are invited. Unknown ids are BAD_USER_INPUT.',
  })
  targets: ConveningTarget[];

  @Field(() => Int, {
    description:
      'The maximum number of invitees, 1 to 100; the list is shorter where more would add nothing, or where a seat stays empty.',
  })
  seats: number;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Actors that must be invited, at most 100. They count towards seats and quotas and need not reach a target.',
  })
  mustInvite: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The action, partnership or campaign that the list is for: actors that were INVITED, ACCEPTED or CAME keep a seat, as if they had to be invited; actors that DECLINED are left out, unless they must be invited. Targets keep none. More guests than seats are RULES_CLASH.',
  })
  event?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The conveners, at most 100 actors; null stands for the network, an empty list for nobody. Neither they nor their organs, secretariats and subsidiaries, and theirs, are invited, unless these must be invited or keep a seat. Paths may pass through them. Unknown ids are BAD_USER_INPUT.',
  })
  host?: string[] | null;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Actors that may not be invited, at most 1,000, nor may their organs, secretariats and subsidiaries, and theirs, unless these must be invited: see `alsoExcluded`. Paths may pass through them.',
  })
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
    description:
      'The maximum number of steps of a path from actor to actor, 1 to 8; two actors in one partnership are one step apart.',
  })
  maxHops: number;
}

@ObjectType({ simpleResolvers: true, description: 'A target and its expected reach by the list.' })
export class TargetReach {
  @Field(() => Float, {
    description: 'Its weight; weights of a target that the input names twice are added. 0 or more.',
  })
  weight: number;

  @Field(() => Float, {
    description:
      'Expected reach: 1 - the product over invitees of (1 - the score of its best path to the target); 0 to 1.',
  })
  reach: number;
}

@ObjectType({ simpleResolvers: true, description: 'A seat that a quota requires and nobody can fill, and the reason.' })
export class EmptySeat {
  @Field(() => Int, { description: 'The number of such seats, 1 or more.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'An actor to invite, and the reason.' })
export class Invitee {
  @Field(() => Float, {
    description: 'The marginal gain: what the actor adds to the reach of those before it on the list, 0 or more.',
  })
  gain: number;

  @Field(() => Int, {
    name: 'equalCount',
    description:
      'The number of other candidates, allowed by the rules, that would have added exactly as much; 0 for actors that must be invited or keep a seat.',
  })
  equallyGood: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The gain of the runner-up, 0 or more; null where there is none.',
  })
  runnerUpGain: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The invitees, by lazy greedy over the expected reach: without rules other than the seats it gives at least 1 - 1/e of the optimum (Nemhauser, Wolsey and Fisher, 1978). A candidate reaches at least one target.',
})
export class ConveningList {
  @Field(() => [TargetReach], { description: 'The targets in the order of the input.' })
  targets: TargetReach[];

  @Field(() => [Invitee], {
    description:
      'The invitees in order: first those that must be invited and those that keep a seat, then by marginal gain. Equal gains (to 1e-12) are sorted by the number of targets reached, then by the evidence of the best path to the target of most weight x score, newest first, then by id.',
  })
  invitees: Invitee[];

  @Field(() => Float, {
    description: 'Expected weighted reach: the sum over targets of weight x reach. 0 to the sum of the weights.',
  })
  reach: number;

  @Field(() => Float, {
    description:
      'An upper bound: no list of at most this many seats reaches more, whatever the quotas (Nemhauser, Wolsey and Fisher, 1978).',
  })
  bound: number;

  @Field(() => [EmptySeat], {
    description: 'The seats that a minimum requires and that stay empty, since too few candidates are on record.',
  })
  emptySeats: EmptySeat[];
}
