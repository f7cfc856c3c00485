import { Field, Float, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { Ally } from '../allies/ally.type';

@ObjectType({ simpleResolvers: true, description: 'A target whose best path would score less.' })
export class LengthenedRoute {
  @Field(() => Float, { description: 'The score of the best path now, 0 to 1.' })
  before: number;

  @Field(() => Float, { description: 'The score of the best path without the nodes that leave; below `before`.' })
  after: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A partnership, action or campaign that would lose a stakeholder group, or all who convene it.',
})
export class WeakenedPartnership {
  @Field(() => [StakeholderGroup], {
    description: 'The groups of which only actors that leave are seated, in whatever role.',
  })
  lostGroups: StakeholderGroup[];

  @Field(() => Boolean, { description: 'Whether nobody who convenes or leads it would be left.' })
  lostConvener: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What stops if some nodes leave: routes, money, seats.' })
export class WhatIf {
  @Field(() => [WeakenedPartnership], {
    description: 'The partnerships, actions and campaigns that would lose a group or all their conveners, by id.',
  })
  weakened: WeakenedPartnership[];

  @Field(() => [LengthenedRoute], {
    description:
      'The targets whose best path would score less: in the order of `targets`; of all targets the 100 that lose most.',
  })
  lengthened: LengthenedRoute[];

  @Field(() => [Ally], {
    description:
      'Possible replacements: allies of the nodes that leave, first those that reach more of the affected targets, then by score.',
  })
  replacements: Ally[];
}
