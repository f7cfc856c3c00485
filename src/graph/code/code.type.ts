import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CriterionStatus } from '../../store/model/criterion-status';
import { Entity, Node } from '../node/node.type';
import { PartialDateScalar } from '../../store/scalars/partial-date.scalar';

registerEnumType(CriterionStatus, {
  name: 'CriterionStatus',
  description: 'A company’s progress on a criterion of The Code.',
  valuesConfig: {
    NOT_STARTED: { description: 'A source says that the company has not started.' },
    IN_PROGRESS: { description: 'A source says that the company is working on it.' },
    MET: { description: 'A source says that the company meets it.' },
    UNKNOWN: { description: 'No source states its progress.' },
  },
});

@ObjectType({ implements: [Entity, Node], simpleResolvers: true, description: 'One of the six criteria of The Code.' })
export class CodeCriterion extends Entity {
  @Field(() => Int, { description: '1 to 6.' })
  number: number;
}

@ObjectType({ simpleResolvers: true, description: 'A company’s progress on one criterion of The Code.' })
export class CriterionProgress {
  @Field(() => Int, { description: '1 to 6.' })
  number: number;

  @Field(() => CriterionStatus, { description: 'The progress; UNKNOWN where no source states it.' })
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
      'As worded by its source, such as signatory or top_member_2023; the year is that of the source, not the current one.',
  })
  status: string;
}
