import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { RegionKind } from '../../store/model/enums';
import { filteredConnectionType } from '../../store/paging/connection';
import { PageArgs } from '../../store/paging/page';
import { PartialDateScalar } from '../../store/scalars';
import { UnknownFilter } from '../filter/unknown-filter.type';
import { Entity, Node } from '../node/node.type';
import { Tie } from '../tie/tie.type';

export enum RegionBasis {
  STATED = 'STATED',
  BY_GEOGRAPHY = 'BY_GEOGRAPHY',
}

registerEnumType(RegionBasis, {
  name: 'RegionBasis',
  description: 'The basis on which a country’s region was determined.',
  valuesConfig: {
    STATED: { description: 'A source states that the country belongs to the region.' },
    BY_GEOGRAPHY: {
      description:
        'No source states the region; it was assigned by the country’s position in the UN’s division of the world by geography (M49).',
    },
  },
});

registerEnumType(RegionKind, {
  name: 'RegionKind',
  description: 'The kind of a region.',
  valuesConfig: {
    SEAT_BLOCK: { description: 'A block that elects seats of the network’s committee. A country is in one of them.' },
    NAMED: { description: 'Another region that has a name. Named regions overlap the seat blocks and each other.' },
  },
});

@ObjectType({
  implements: [Entity, Node],
  simpleResolvers: true,
  description: 'A country or territory, by its ISO 3166 code.',
})
export class Country extends Entity {
  @Field(() => String, { description: 'ISO 3166-1 alpha-3; also its id.' })
  iso3: string;

  @Field(() => RegionBasis, {
    nullable: true,
    description: 'The basis on which its seat block was determined; null where it has none.',
  })
  regionBasis?: RegionBasis | null;
}

@ObjectType({ implements: [Entity, Node], simpleResolvers: true, description: 'A region as the network defines it.' })
export class Region extends Entity {}

export enum TreatyStatus {
  PARTY = 'PARTY',
  SIGNATORY = 'SIGNATORY',
}

registerEnumType(TreatyStatus, {
  name: 'TreatyStatus',
  description: 'The status of a country under a treaty.',
  valuesConfig: {
    PARTY: { description: 'It is bound by the treaty.' },
    SIGNATORY: { description: 'It signed the treaty, and no source states that it is bound by it.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A treaty that a country is party to or has signed.' })
export class InstrumentStatus {
  @Field(() => TreatyStatus, { description: 'The status of the country.' })
  status: TreatyStatus;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date on which it took effect for the country; null where unknown.',
  })
  since?: string | null;

  @Field(() => Tie, { description: 'The tie that records it.' })
  tie: Tie;
}

export const CountryConnection = filteredConnectionType('Country', () => Country);

@InputType({
  description: 'All conditions that are set must be met, at the valid date. Unknown ids are BAD_USER_INPUT.',
})
export class CountryFilter extends UnknownFilter {
  @Field(() => [ID], { nullable: true, description: 'In one of these regions, seat blocks or named ones.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'A member state (MEMBER_STATE_OF) of one of these bodies.' })
  bodies?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Party (PARTY_TO) to this instrument. `unknown` of the connection reports an incomplete list of its parties.',
  })
  partyTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Not party to this instrument. BAD_USER_INPUT for an instrument whose list of parties is not complete (Instrument.rosterAsOf is null), since an absent country may be a party.',
  })
  notPartyTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Covered (COVERS) by this node, such as a network of hotlines. `unknown` of the connection reports an incomplete list of its countries.',
  })
  coveredBy?: string | null;

  @Field(() => ID, { nullable: true, description: 'Not covered by this node on record.' })
  notCoveredBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With a member of the network (MEMBER_OF) based there, or without one on record; `unknown` of the connection reports the number of members on record.',
  })
  hasMember?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A member of the United Nations, or not: territories and other countries.',
  })
  isUnMember?: boolean | null;
}

@ArgsType()
export class CountriesArgs extends PageArgs {
  @Field(() => CountryFilter, { nullable: true, description: 'The conditions; all countries if absent.' })
  filter?: CountryFilter | null;
}
