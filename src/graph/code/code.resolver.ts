import type { ReadContext } from '../../store/loading/read-context';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Company } from '../actor/actor.type';
import { loadEvidence } from '../evidence/evidence.loaders';
import { Evidence } from '../evidence/evidence.type';
import { Language } from '../../language/language';
import { nameIn } from '../../language/names';
import type { NodeRecord } from '../node/node-decoder';
import { CodeMembership, CriterionProgress } from './code.type';
import { loadMembership, loadMetCount, loadProgress, type MembershipRecord, type ProgressRecord } from './code.loaders';

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
      'The number of criteria that a source says are met; unknown ones are not counted. Null where no source states its progress on any.',
  })
  metCount(@Root() { company }: MembershipRecord, @Ctx() context: ReadContext) {
    return loadMetCount(context, company);
  }
}

@Resolver(() => CriterionProgress)
export class CriterionProgressResolver {
  @FieldResolver(() => String, { description: 'The criterion’s name.' })
  name(
    @Root() { criterion }: ProgressRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string {
    return nameIn(criterion, lang ?? context.language);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The evidence of the status, newest first; empty where it is unknown.',
  })
  evidence(@Root() { tie }: ProgressRecord, @Ctx() context: ReadContext) {
    return loadEvidence(context, tie);
  }
}
