import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { StakeholderGroup } from '../actor/actor-kind';
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
export class PartnershipFilter {
  @Field(() => [StakeholderGroup], { nullable: true, description: 'Seats at least one actor of every group named.' })
  groupsAll?: StakeholderGroup[] | null;

  @Field(() => Int, { nullable: true, description: 'Seats at least this many stakeholder groups.' })
  minGroups?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Seats three or more groups, or fewer than three.' })
  multiStakeholder?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Pursues at least one of these objectives.' })
  objectives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers at least one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Covers a country of at least one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Seats all of these actors.' })
  participants?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of any of its names; case and accents do not matter.' })
  text?: string | null;

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
