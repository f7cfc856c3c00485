import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Node } from '../node/node.type';
import { connectionType } from '../paging/connection.type';
import { PartialDateScalar } from '../scalars/partial-date.scalar';
import { Tie } from '../tie/tie.type';

export enum RegionBasis {
  STATED = 'STATED',
  BY_GEOGRAPHY = 'BY_GEOGRAPHY',
}

registerEnumType(RegionBasis, {
  name: 'RegionBasis',
  description: 'How a country came by its region.',
  valuesConfig: {
    STATED: { description: 'A source puts a member of that country in the region.' },
    BY_GEOGRAPHY: { description: 'No source says; assigned by where the country lies.' },
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

  @Field(() => RegionBasis, { nullable: true, description: 'How it came by its region; null where it has none.' })
  regionBasis?: RegionBasis | null;
}

@ObjectType({ implements: [Entity, Node], simpleResolvers: true, description: 'A region as the network draws it.' })
export class Region extends Entity {}

@ObjectType({ simpleResolvers: true, description: 'How a country stands to a treaty.' })
export class InstrumentStatus {
  @Field(() => String, { description: 'party or signatory. A country that is missing is not known to be either.' })
  status: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it took effect for the country; null where unknown.',
  })
  since?: string | null;

  @Field(() => Tie, { description: 'The tie that says so.' })
  tie: Tie;
}

export const CountryConnection = connectionType('Country', () => Country);
