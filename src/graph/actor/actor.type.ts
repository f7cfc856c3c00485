import { ArgsType, Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../../language/language';
import { ActorKind, StakeholderGroup } from '../../store/model/actor-kind';
import { CriterionStatus, NameKind } from '../../store/model/enums';
import { Engagement } from '../../store/model/reports';
import { TieType } from '../../store/model/tie-type';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { WebAddressScalar } from '../../store/scalars';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Entity, Node } from '../node/node.type';
import { TieCondition } from './tie-condition.type';

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'The kind of an organisation or public office.',
  valuesConfig: {
    MEMBER: { description: 'A member organisation of the network, or a former one: see `isMember` of the filter.' },
    COMPANY: { description: 'A company.' },
    REGIONAL_BODY: { description: 'A body whose members are states of a region.' },
    NETWORK_ORGAN: { description: 'An organ of the network itself.' },
    UN_BODY: { description: 'A body, agency or mandate of the United Nations.' },
    TREATY_BODY: { description: 'A committee that monitors a treaty.' },
    INTERGOVERNMENTAL: { description: 'Another intergovernmental organisation.' },
    GOVERNMENT: { description: 'A government, a ministry or another public authority of a state.' },
    PARLIAMENT: { description: 'A parliament or one of its committees.' },
    REGULATOR: { description: 'A public authority that supervises a sector.' },
    LAW_ENFORCEMENT: { description: 'A police body or a network of them.' },
    INGO: { description: 'An international non-governmental organisation.' },
    NGO: { description: 'A national non-governmental organisation.' },
    COALITION: { description: 'A coalition, alliance or platform of organisations.' },
    INDUSTRY_ASSOCIATION: { description: 'An association of companies.' },
    ACADEMIA: { description: 'A university or research institute.' },
    DONOR: { description: 'A foundation, fund or development agency.' },
    MEDIA: { description: 'A media organisation.' },
    FAITH_BASED: { description: 'A faith-based organisation.' },
    HELPLINE_NETWORK: { description: 'A network of helplines or hotlines.' },
    SURVIVOR_OR_YOUTH_GROUP: { description: 'A group led by survivors or young people.' },
    OTHER: { description: 'None of these.' },
  },
});

registerEnumType(StakeholderGroup, {
  name: 'StakeholderGroup',
  description: 'A stakeholder group. A multi-stakeholder partnership seats three or more of these.',
  valuesConfig: {
    CIVIL_SOCIETY: { description: 'Non-governmental organisations, networks and coalitions.' },
    PRIVATE_SECTOR: { description: 'Companies and their associations.' },
    GOVERNMENT: { description: 'Ministries and other public authorities.' },
    LAW_ENFORCEMENT: { description: 'Police bodies.' },
    INTERGOVERNMENTAL: { description: 'Regional, UN, treaty and other bodies of states.' },
    ACADEMIA: { description: 'Universities and research institutes.' },
    DONOR: { description: 'Foundations, funds and development agencies.' },
    MEDIA: { description: 'Media organisations.' },
    FAITH_COMMUNITY: { description: 'Faith communities and their organisations.' },
    SURVIVORS_AND_YOUTH: { description: 'Groups led by survivors or young people.' },
  },
});

@InterfaceType({
  implements: [Entity, Node],
  description: 'An organisation or a public office; never a private person.',
})
export abstract class Actor extends Entity {
  @Field(() => ActorKind, { description: 'Its kind.' })
  kind: ActorKind;

  @Field(() => StakeholderGroup, { description: 'Its stakeholder group.' })
  group: StakeholderGroup;

  @Field(() => WebAddressScalar, { nullable: true, description: 'Its own website; null where unknown.' })
  website?: string | null;
}

const ACTOR = { implements: [Actor, Entity, Node], simpleResolvers: true };

@ObjectType({ ...ACTOR, description: 'A member organisation of the network.' })
export class Member extends Actor {
  @Field(() => Boolean, {
    name: 'isCoalition',
    nullable: true,
    description: 'True where it is an alliance of several organisations; null where no source states it.',
  })
  coalition?: boolean | null;
}

@ObjectType({ ...ACTOR, description: 'A company, whether or not it signed The Code.' })
export class Company extends Actor {
  @Field(() => String, {
    nullable: true,
    description: 'Its line of business, such as hotel or tour_operator; null where unknown.',
  })
  sector?: string | null;
}

@ObjectType({ ...ACTOR, description: 'A body whose members are states of a region.' })
export class RegionalBody extends Actor {}

@ObjectType({ ...ACTOR, description: 'Any other organisation or public office; see `kind`.' })
export class Partner extends Actor {}

export const ActorConnection = filteredConnectionType('Actor', () => Actor as never);

@InputType({ description: 'The progress of a signatory of The Code on a criterion at the valid date.' })
export class CriterionFilter {
  @Field(() => Int, { description: 'The criterion, 1 to 6. BAD_USER_INPUT outside it.' })
  number: number;

  @Field(() => [CriterionStatus], {
    description: 'Its progress is one of these; UNKNOWN matches signatories without a stated progress.',
  })
  statuses: CriterionStatus[];
}

@InputType({ description: 'All conditions that are set must be met. Unknown ids are BAD_USER_INPUT.' })
export class ActorFilter extends UnknownFilter {
  @Field(() => [ActorKind], { nullable: true, description: 'Actors of one of these kinds.' })
  kinds?: ActorKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Is a signatory of The Code at the valid date, or is not known as one.',
  })
  signedCode?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Is a member of the network (MEMBER_OF) at the valid date, or is not known as one. The kind MEMBER has former members too.',
  })
  isMember?: boolean | null;

  @Field(() => CriterionFilter, { nullable: true, description: 'Its progress on a criterion of The Code.' })
  criterion?: CriterionFilter | null;

  @Field(() => [TieType], {
    nullable: true,
    description:
      'All ties that it has or had are of these types, or there is none on record; PURSUES, COVERS and derived ties do not count.',
  })
  onlyTies?: TieType[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'All ties that it has or had are with these nodes, or there is none on record; PURSUES, COVERS and derived ties do not count.',
  })
  onlyTiedTo?: string[] | null;

  @Field(() => [TieCondition], {
    nullable: true,
    description: 'For each of these conditions, with a tie that fits it.',
  })
  tiedTo?: TieCondition[] | null;

  @Field(() => [TieCondition], {
    nullable: true,
    description: 'Without a tie on record that fits any of these conditions.',
  })
  notTiedTo?: TieCondition[] | null;

  @Field(() => [Engagement], {
    nullable: true,
    description: 'Its engagement is one of these, UNKNOWN if never assessed; viewers below EDITOR find no actor.',
  })
  engagement?: Engagement[] | null;

  @Field(() => [StakeholderGroup], { nullable: true, description: 'Actors of one of these groups.' })
  groups?: StakeholderGroup[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In a country of one of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Pursues one of these objectives at the valid date, or is seated in a partnership, action or campaign that does. An instrument may be one of them: then works for it (SUPPORTS, ADMINISTERS and the like).',
  })
  objectives?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Seated at the valid date in a partnership, action or campaign that is about one of these forms of exploitation.',
  })
  manifestations?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of any of its names; case and accents do not matter.' })
  text?: string | null;
}

@ArgsType()
export class ActorsArgs extends PageArgs {
  @Field(() => ActorFilter, { nullable: true, description: 'The conditions on the actors; all actors where absent.' })
  filter?: ActorFilter | null;
}

export enum MembershipStatus {
  MEMBER = 'MEMBER',
  AFFILIATE = 'AFFILIATE',
}

registerEnumType(MembershipStatus, {
  name: 'MembershipStatus',
  description: 'The status of a member in the network.',
  valuesConfig: {
    MEMBER: { description: 'A member.' },
    AFFILIATE: { description: 'An affiliate.' },
  },
});

registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'The kind of a name.',
  valuesConfig: {
    NAME: { description: 'Its name today.' },
    ACRONYM: { description: 'An acronym.' },
    FORMER: { description: 'A name that it had before.' },
    OTHER: { description: 'Another name, whose kind no source states.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A name of an organisation.' })
export class Name {
  @Field(() => String, { description: 'The name.' })
  value: string;

  @Field(() => Language, {
    nullable: true,
    description: 'Its language; EN also for the organisation’s own language. Null where no source states it.',
  })
  lang: Language | null;

  @Field(() => NameKind, { description: 'The kind of the name.' })
  kind: NameKind;
}
