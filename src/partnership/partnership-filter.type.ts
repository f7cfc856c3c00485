import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { StakeholderGroup } from '../model/actor-kind';
import { InitiativeFilter } from '../node/initiative-filter.type';
import { PageArgs } from '../paging/page-args';

export enum PartnershipOrder {
  NAME = 'NAME',
  STARTED = 'STARTED',
  PARTICIPANTS = 'PARTICIPANTS',
  GROUPS = 'GROUPS',
}

registerEnumType(PartnershipOrder, {
  name: 'PartnershipOrder',
  description: 'How partnerships are ordered; equal ones by name.',
  valuesConfig: {
    NAME: { description: 'By English name, A to Z.' },
    STARTED: { description: 'The latest to begin first; those of unknown beginning last.' },
    PARTICIPANTS: { description: 'Most actors seated first.' },
    GROUPS: { description: 'Most stakeholder groups seated first.' },
  },
});

@InputType({ description: 'All that is given must hold. Unknown ids are BAD_USER_INPUT.' })
export class PartnershipFilter extends InitiativeFilter {
  @Field(() => [StakeholderGroup], { nullable: true, description: 'Seats at least one actor of every group named.' })
  groupsAll?: StakeholderGroup[] | null;

  @Field(() => Int, { nullable: true, description: 'Seats at least this many stakeholder groups.' })
  minGroups?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Seats three or more groups, or fewer than three.' })
  multiStakeholder?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Seats all of these actors.' })
  participants?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those that ended before the valid date. Default false.' })
  includeEnded?: boolean | null;
}

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @Field(() => PartnershipFilter, { nullable: true, description: 'Which partnerships; all current ones where absent.' })
  filter?: PartnershipFilter | null;

  @Field(() => PartnershipOrder, { defaultValue: PartnershipOrder.NAME, description: 'In which order.' })
  orderBy: PartnershipOrder;
}
