import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../paging/page-args';
import { ActionKind } from './action-kind';

@InputType({ description: 'All that is given must hold. Unknown ids are BAD_USER_INPUT.' })
export class ActionFilter {
  @Field(() => [ActionKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ActionKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Pursues at least one of these objectives.' })
  objectives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers at least one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers a country of at least one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Led or convened by at least one of these actors.' })
  leads?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Aimed at at least one of these actors.' })
  targets?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Part of one of these campaigns.' })
  campaigns?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of any of its names; case and accents do not matter.' })
  text?: string | null;
}

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => ActionFilter, { nullable: true, description: 'Which actions; all where absent.' })
  filter?: ActionFilter | null;
}
