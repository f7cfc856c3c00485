import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum TallySubject {
  ACTORS = 'ACTORS',
  PARTNERSHIPS = 'PARTNERSHIPS',
  ACTIONS = 'ACTIONS',
  TIES = 'TIES',
}

export enum TallyDimension {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  OBJECTIVE = 'OBJECTIVE',
  GROUP = 'GROUP',
  KIND = 'KIND',
  TYPE = 'TYPE',
  YEAR = 'YEAR',
}

registerEnumType(TallySubject, {
  name: 'TallySubject',
  description: 'What is counted.',
  valuesConfig: {
    ACTORS: { description: 'Organisations and public offices. In a year: those with a tie that held in it.' },
    PARTNERSHIPS: { description: 'Partnerships that hold at the valid date, or held in the year.' },
    ACTIONS: { description: 'Actions begun by the valid date, or under way in the year.' },
    TIES: { description: 'Ties that hold at the valid date, or held in the year.' },
  },
});

registerEnumType(TallyDimension, {
  name: 'TallyDimension',
  description: 'A dimension to count by. A record with several values of a dimension counts once in each.',
  valuesConfig: {
    COUNTRY: {
      description: 'The country of an actor, those that a partnership or action covers, those of a tie’s ends.',
    },
    REGION: { description: 'The region of that country.' },
    OBJECTIVE: { description: 'The objectives pursued. Not for ties.' },
    GROUP: { description: 'The stakeholder group of an actor or of a tie’s ends, or the groups with a seat.' },
    KIND: { description: 'The kind of an actor, of an action or of a tie’s ends. Not for partnerships.' },
    TYPE: { description: 'The type of an actor or of a tie. Not for partnerships and actions.' },
    YEAR: {
      description:
        'Each year on one day of which it held by its own beginning: of a tie its `since`, of an actor that of a tie, of a group that of its seat. What a partnership or action pursues and covers without a beginning counts for all its years.',
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
      'The number of records. With YEAR: of those that held on a day of the year by a beginning that is on record.',
  })
  count: number;

  @Field(() => Int, {
    description:
      'With YEAR: as many more have no beginning on record; they are here from the year of their earliest evidence on. 0 without YEAR.',
  })
  undated: number;
}

/** The dimensions that apply to each subject: a partnership has no kind, a tie no objective. */
export const DIMENSIONS_OF: Record<TallySubject, readonly `${TallyDimension}`[]> = {
  [TallySubject.ACTORS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'KIND', 'TYPE', 'YEAR'],
  [TallySubject.PARTNERSHIPS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'YEAR'],
  [TallySubject.ACTIONS]: ['COUNTRY', 'REGION', 'OBJECTIVE', 'GROUP', 'KIND', 'YEAR'],
  [TallySubject.TIES]: ['COUNTRY', 'REGION', 'GROUP', 'KIND', 'TYPE', 'YEAR'],
};
