import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InitiativeFilter } from '../node/initiative-filter.type';
import { PageArgs } from '../paging/page-args';
import { ActionKind } from '../model/action-kind';

@InputType({ description: 'All that is given must hold. Unknown ids are BAD_USER_INPUT.' })
export class ActionFilter extends InitiativeFilter {
  @Field(() => [ActionKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ActionKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Led or convened by at least one of these actors.' })
  leads?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Aimed at at least one of these actors.' })
  targets?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Part of one of these campaigns.' })
  campaigns?: string[] | null;
}

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => ActionFilter, { nullable: true, description: 'Which actions; all where absent.' })
  filter?: ActionFilter | null;
}
