import { Field, Float, ObjectType } from 'type-graphql';
import { Ally } from '../allies/ally.type';

@ObjectType({ simpleResolvers: true, description: 'A target whose best path would score less.' })
export class LengthenedRoute {
  @Field(() => Float, { description: 'The score of the best path now, 0 to 1.' })
  before: number;

  @Field(() => Float, { description: 'The score of the best path without the nodes that leave; below `before`.' })
  after: number;
}

@ObjectType({ simpleResolvers: true, description: 'The effect on paths of influence if some nodes left.' })
export class WhatIf {
  @Field(() => [LengthenedRoute], {
    description: 'The targets whose best path would score less, in the order of `targets`.',
  })
  lengthened: LengthenedRoute[];

  @Field(() => [Ally], {
    description:
      'Possible replacements: allies of the nodes that leave, first those that reach more of the affected targets, then by score.',
  })
  replacements: Ally[];
}
