import 'reflect-metadata';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum TallySubject {
  ACTORS = 'ACTORS',
  PARTNERSHIPS = 'PARTNERSHIPS',
  ACTIONS = 'ACTIONS',
  CAMPAIGNS = 'CAMPAIGNS',
  TIES = 'TIES',
  COMMITMENTS = 'COMMITMENTS',
  OPPORTUNITIES = 'OPPORTUNITIES',
}

export enum TallyDimension {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  OBJECTIVE = 'OBJECTIVE',
  GROUP = 'GROUP',
  KIND = 'KIND',
  TYPE = 'TYPE',
  STATUS = 'STATUS',
  YEAR = 'YEAR',
  CURRENCY = 'CURRENCY',
}

export enum TallyPer {
  MEMBERS = 'MEMBERS',
}

registerEnumType(TallyPer, {
  name: 'TallyPer',
  description: 'The records by which a count is divided.',
  valuesConfig: {
    MEMBERS: {
      description:
        'The members of the network based in the row’s countries or regions; without these, in the places of the filter.',
    },
  },
});

registerEnumType(TallySubject, {
  name: 'TallySubject',
  description: 'The records that are counted.',
  valuesConfig: {
    ACTORS: { description: 'Organisations and public offices. In a year: with a tie that was current in it.' },
    PARTNERSHIPS: { description: 'Partnerships that are current at the valid date, or were in the year.' },
    ACTIONS: { description: 'Actions begun by the valid date, or under way in the year.' },
    CAMPAIGNS: { description: 'Campaigns begun by the valid date, or under way in the year.' },
    TIES: {
      description:
        'Ties that are current at the valid date, or were in the year; by STATUS also ended and upcoming ones. Derived ties are not counted. By CURRENCY: only FUNDS, which alone have an amount.',
    },
    COMMITMENTS: {
      description: 'Commitments made by the valid date, or by the end of the year, whatever their status: see STATUS.',
    },
    OPPORTUNITIES: {
      description:
        'Opportunities on record, past or future; in a year, even a future one: opportunities that take place in it.',
    },
  },
});

registerEnumType(TallyDimension, {
  name: 'TallyDimension',
  description: 'A dimension to count by. A record with several values of a dimension counts once in each.',
  valuesConfig: {
    COUNTRY: {
      description:
        'The country of an actor, of a tie’s ends or of the maker of a commitment, or the countries that a partnership, action, campaign or opportunity covers. A tie is under null only where neither end has one, unless GROUP or KIND is counted too.',
    },
    REGION: {
      description:
        'The region of that country: its seat block, so that rows add up, or, where the filter names regions, each of these that contains it.',
    },
    OBJECTIVE: { description: 'The objectives pursued. Not for ties.' },
    GROUP: {
      description:
        'The stakeholder group of an actor, of a tie’s ends or of the maker of a commitment, or the groups with a seat; by country or region, those seated by an actor of it: see CoverageCell.groups.',
    },
    KIND: {
      description:
        'The kind of an actor, of an action, of an opportunity, of a tie’s ends or of the maker of a commitment. Not for partnerships and campaigns.',
    },
    TYPE: {
      description: 'The type of an actor or of a tie. Not for partnerships, actions, campaigns and commitments.',
    },
    STATUS: {
      description:
        'The status of a tie or a commitment at the valid date or at the end of the year. Only for ties and commitments; RETRACTED only where the filter names it.',
    },
    CURRENCY: {
      description: 'The currency of an amount, ISO 4217; null where none is on record. Only for commitments and ties.',
    },
    YEAR: {
      description:
        'Each year with a day on which it was current by its own beginning: the `since` of a tie, for an actor of one of its ties, for a group of its seat. Objectives and countries of a partnership, action or campaign without a beginning count for all its years. A commitment counts in each year from its making.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One value of one dimension.' })
export class TallyKey {
  @Field(() => TallyDimension, { description: 'The dimension.' })
  dimension: TallyDimension;

  @Field(() => ID, {
    nullable: true,
    description: 'The node’s id, the enum’s value or the year; null where unknown.',
  })
  id: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A count.' })
export class TallyRow {
  @Field(() => [TallyKey], { description: 'One key for each dimension, in the order of `by`.' })
  keys: TallyKey[];

  @Field(() => Int, {
    description:
      'The number of records. With YEAR: of records that were current on a day of the year by a recorded beginning.',
  })
  count: number;

  @Field(() => Int, {
    name: 'undatedCount',
    description:
      'With YEAR: the number of further records without a recorded beginning, from the year of their earliest evidence. 0 without YEAR.',
  })
  undated: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'By CURRENCY: the sum of the amounts of the records counted, in that currency; nothing is converted. Null for other dimensions and for records without an amount.',
  })
  sum: number | null;

  @Field(() => Int, {
    name: 'withoutAmountCount',
    nullable: true,
    description: 'By CURRENCY: the number of counted records without an amount; null otherwise.',
  })
  withoutAmount: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The number of these records, undated ones included, that no source confirms: ties with the status UNCONFIRMED on the last day of the year or the valid date; partnerships, actions and campaigns with it; with `isMember: true`, members with such a MEMBER_OF tie. Null for other subjects, and with YEAR except for ties.',
  })
  unconfirmedCount: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The divisor of `ratio`; null without `per`, with YEAR, and where none is on record there.',
  })
  perCount: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The ratio of `count` to `perCount`, 0 or more; null where either is unknown.',
  })
  ratio: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Counts by one or two dimensions.' })
export class Tally {
  @Field(() => [TallyRow], {
    description: 'The counts. A row of 0 exists only with an `undatedCount`: no row means that nothing is on record.',
  })
  rows: TallyRow[];
}

/** The dimensions that apply to each subject: a partnership has no kind, a tie no objective. */
export const DIMENSIONS_OF: Record<TallySubject, readonly `${TallyDimension}`[]> = {
  [TallySubject.ACTORS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'KIND', 'TYPE', 'YEAR'],
  [TallySubject.PARTNERSHIPS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'YEAR'],
  [TallySubject.ACTIONS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'KIND', 'YEAR'],
  [TallySubject.CAMPAIGNS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'YEAR'],
  [TallySubject.TIES]: ['COUNTRY', 'REGION', 'GROUP', 'KIND', 'TYPE', 'STATUS', 'YEAR', 'CURRENCY'],
  [TallySubject.OPPORTUNITIES]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'KIND', 'YEAR'],
  [TallySubject.COMMITMENTS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'KIND', 'STATUS', 'YEAR', 'CURRENCY'],
};
