import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../paging/page-args';
import { ActorKind, StakeholderGroup } from '../model/actor-kind';

@InputType({ description: 'All that is given must hold. Unknown ids are BAD_USER_INPUT.' })
export class ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ActorKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Is a signatory of The Code at the valid date, or is not known as one.',
  })
  signedCode?: boolean | null;

  @Field(() => [StakeholderGroup], { nullable: true, description: 'Of one of these groups.' })
  groups?: StakeholderGroup[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In a country of one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Seated at the valid date in a partnership, action or campaign that pursues one of these objectives.',
  })
  objectives?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of any of its names; case and accents do not matter.' })
  text?: string | null;
}

@ArgsType()
export class ActorsArgs extends PageArgs {
  @Field(() => ActorFilter, { nullable: true, description: 'Which actors; all where absent.' })
  filter?: ActorFilter | null;
}
