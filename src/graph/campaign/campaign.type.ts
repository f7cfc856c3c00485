import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Entity, Node } from '../node/node.type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { InitiativeFilter } from '../partnership/partnership.type';
import { PartialDateScalar } from '../../store/scalars';

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'A public campaign; actions may be part of it.',
})
export class Campaign extends Entity {
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it began; null where unknown.' })
  since?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it ended; null while it is under way or where unknown.',
  })
  until?: string | null;
}

export const CampaignConnection = filteredConnectionType('Campaign', () => Campaign);

@InputType({ description: 'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT.' })
export class CampaignFilter extends InitiativeFilter {
  @Field(() => [ID], { nullable: true, description: 'Targets at least one of these actors.' })
  targets?: string[] | null;
}

@ArgsType()
export class CampaignsArgs extends PageArgs {
  @Field(() => CampaignFilter, { nullable: true, description: 'Which campaigns; all where absent.' })
  filter?: CampaignFilter | null;
}
