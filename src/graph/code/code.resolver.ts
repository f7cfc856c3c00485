import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { CriterionStatus } from '../../store/model/enums';
import { PartialDateScalar } from '../../store/scalars';
import { Company } from '../actor/actor.type';
import { loadEvidence } from '../evidence/evidence.store';
import { Evidence } from '../evidence/evidence.type';
import type { NodeRecord } from '../node/node-decoder';
import { Entity, Node } from '../node/node.type';
import {
  loadMembership,
  loadMetCount,
  loadProgress,
  type MembershipRecord,
  type ProgressRecord,
  SignatoryStatus,
} from './code.store';

registerEnumType(CriterionStatus, {
  name: 'CriterionStatus',
  description: 'A company’s progress on a criterion of The Code.',
  valuesConfig: {
    NOT_STARTED: { description: 'A source states that the company has not started.' },
    IN_PROGRESS: { description: 'A source states that the company is working on it.' },
    MET: { description: 'A source states that the company meets it.' },
    UNKNOWN: { description: 'No source states its progress.' },
  },
});

@ObjectType({ implements: [Entity, Node], simpleResolvers: true, description: 'One of the six criteria of The Code.' })
export class CodeCriterion extends Entity {
  @Field(() => Int, { description: 'The number of the criterion, 1 to 6.' })
  number: number;
}

@ObjectType({ simpleResolvers: true, description: 'A company’s progress on one criterion of The Code.' })
class CriterionProgress {
  @Field(() => Int, { description: 'The number of the criterion, 1 to 6.' })
  number: number;

  @Field(() => CriterionStatus, { description: 'The progress; UNKNOWN where no source states it.' })
  status: CriterionStatus;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The start of the status; null where unknown.' })
  since?: string | null;
}

registerEnumType(SignatoryStatus, {
  name: 'SignatoryStatus',
  description: 'The status of a signatory of The Code.',
  valuesConfig: {
    SIGNATORY: { description: 'It signed The Code.' },
    TOP_MEMBER: { description: 'It signed The Code, which listed it as a top member in the year of the source.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A company’s signature of The Code and its progress on the six criteria.',
})
class CodeMembership {
  @Field(() => PartialDateScalar, {
    name: 'signedOn',
    nullable: true,
    description: 'The date on which it signed; null where unknown.',
  })
  signed?: string | null;

  @Field(() => SignatoryStatus, { description: 'The status in the newest source that states one.' })
  status: SignatoryStatus;
}

@Resolver(() => Company)
export class CompanyCodeResolver {
  @FieldResolver(() => CodeMembership, {
    nullable: true,
    description: 'Its signature of The Code; null where it is not known as a signatory at the valid date.',
  })
  code(@Root() company: NodeRecord, @Ctx() context: ReadContext) {
    return loadMembership(context, company);
  }
}

@Resolver(() => CodeMembership)
export class CodeMembershipResolver {
  @FieldResolver(() => [CriterionProgress], { description: 'All six criteria, by number.' })
  criteria(@Root() { company }: MembershipRecord, @Ctx() context: ReadContext) {
    return loadProgress(context, company);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The number of criteria that a source reports as met; unknown ones are not counted. Null where no source states its progress on any.',
  })
  metCount(@Root() { company }: MembershipRecord, @Ctx() context: ReadContext) {
    return loadMetCount(context, company);
  }
}

@Resolver(() => CriterionProgress)
export class CriterionProgressResolver {
  @FieldResolver(() => String, { description: 'The criterion’s name.' })
  name(@Root() { criterion }: ProgressRecord, @Lang() language: Language): string {
    return nameIn(criterion, language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The evidence of the status, newest first; empty where it is unknown.',
  })
  evidence(@Root() { tie }: ProgressRecord, @Ctx() context: ReadContext) {
    return loadEvidence(context, tie);
  }
}
