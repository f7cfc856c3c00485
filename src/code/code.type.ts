import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Node } from '../node/node.type';
import { PartialDateScalar } from '../scalars/partial-date.scalar';

export enum CriterionStatus {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  MET = 'MET',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(CriterionStatus, {
  name: 'CriterionStatus',
  description: 'How far a company is with a criterion of The Code.',
  valuesConfig: {
    NOT_STARTED: { description: 'A source says that it has not begun.' },
    IN_PROGRESS: { description: 'A source says that it is at work on it.' },
    MET: { description: 'A source says that it meets it.' },
    UNKNOWN: { description: 'No source says anything.' },
  },
});

@ObjectType({ implements: [Entity, Node], simpleResolvers: true, description: 'One of the six criteria of The Code.' })
export class CodeCriterion extends Entity {
  @Field(() => Int, { description: '1 to 6.' })
  number: number;
}

@ObjectType({ simpleResolvers: true, description: 'A company’s standing under one criterion of The Code.' })
export class CriterionProgress {
  @Field(() => Int, { description: '1 to 6.' })
  number: number;

  @Field(() => CriterionStatus, { description: 'How far it is; UNKNOWN where no source says.' })
  status: CriterionStatus;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null where unknown.' })
  since?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A company’s signature of The Code and its progress on the six criteria.',
})
export class CodeMembership {
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it signed; null where unknown.' })
  signed?: string | null;

  @Field(() => String, {
    description:
      'As its source puts it, such as signatory or top_member_2023: the year in it is when it was seen, not now.',
  })
  status: string;
}
