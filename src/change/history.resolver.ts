import type { ChangeContext } from './change-context';
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { answer, answerMerge } from './answer';
import { mergeActors } from './merge/merge-actors';
import { unmergeActors } from './merge/unmerge-actors';
import { CompanyPayload, IndicatorPayload, MergePayload, UndoPayload } from './payloads.type';
import { recordCriterion } from './indicators/record-criterion';
import { recordValue } from './indicators/record-value';
import { CriterionInput, IndicatorValueInput } from './indicators/reported-input.type';
import { undoChange } from './undo/undo-change';
import { KEY, WRITERS } from './write.resolver';

type Key = string | null;

@Resolver()
export class HistoryResolver {
  @Authorized(WRITERS)
  @Mutation(() => MergePayload, {
    description:
      'Says that two actors are the same; the records survive and unmergeActors takes it back whole. A coordinator needs both in their regions.',
  })
  mergeActors(
    @Arg('keep', () => ID, { description: 'The actor whose record goes on.' }) keep: string,
    @Arg('absorb', () => ID, { description: 'The actor whose ties become the other’s.' }) absorb: string,
    @Arg('reason', () => String, { description: 'Why they are the same; up to 300 characters.' }) reason: string,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answerMerge(context, mergeActors(context, { keep, absorb, reason }, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => MergePayload, {
    description:
      'Takes a merge back, also after later edits: the absorbed actor is what it was, with its ties as they stand now. Gives that actor.',
  })
  unmergeActors(
    @Arg('mergeId', () => ID, { description: 'As mergeActors gave it; also the id of that change.' }) mergeId: string,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answerMerge(context, unmergeActors(context, mergeId, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => UndoPayload, {
    description: 'Takes a change back, as a new change; refused where later changes stand on it.',
  })
  undoChange(
    @Arg('id', () => ID, { description: 'The change.' }) id: string,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'change', undoChange(context, id, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => IndicatorPayload, { description: 'Records what a source reports of an indicator.' })
  recordIndicatorValue(
    @Arg('input', () => IndicatorValueInput, { description: 'The value.' }) input: IndicatorValueInput,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'indicator', recordValue(context, input, key));
  }

  @Authorized(WRITERS)
  @Mutation(() => CompanyPayload, { description: 'Records how far a company is with a criterion of The Code.' })
  recordCriterion(
    @Arg('input', () => CriterionInput, { description: 'The company’s standing.' }) input: CriterionInput,
    @Ctx() context: ChangeContext,
    @Arg(...KEY) key?: Key,
  ) {
    return answer(context, 'company', recordCriterion(context, input, key));
  }
}
