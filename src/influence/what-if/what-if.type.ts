import { Field, Float, ObjectType } from 'type-graphql';
import { Ally } from '../allies/ally.type';

@ObjectType({ simpleResolvers: true, description: 'A target that is further away than before.' })
export class LengthenedRoute {
  @Field(() => Float, { description: 'The score of the best path before, 0 to 1.' })
  before: number;

  @Field(() => Float, { description: 'The score of the best path that is left; below `before`.' })
  after: number;
}

@ObjectType({ simpleResolvers: true, description: 'What would be lost if somebody or something left.' })
export class WhatIf {
  @Field(() => [LengthenedRoute], {
    description: 'The targets whose best path would score less, in the order asked for.',
  })
  lengthened: LengthenedRoute[];

  @Field(() => [Ally], {
    description:
      'Who could take the place: allies of those that leave, the ones first that still reach more of the targets concerned, then by score.',
  })
  replacements: Ally[];
}
