import { Arg, Args, Ctx, Field, ID, InputType, Resolver } from 'type-graphql';
import { Node } from '../../graph/node/node.type';
import { storedId } from '../../store/model/record-ids';
import type { EvidenceRow } from '../../store/model/rows';
import { clearanceOfNode } from '../../store/model/visibility';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { recordsOfTie, requireInRegions } from '../authorize/coordinator-region';
import { ValidationErrors } from '../input/validation-errors';
import { payloadType, toPayload } from '../payload.type';
import type { ChangeSummary } from '../transaction/change-record';
import { namesOf, nodeSummary, tieSummary } from '../transaction/change-summary';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { currentNodes, requireCurrentTie, requireRecorded } from '../transaction/current';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import type { TieVersion } from '../transaction/versions.store';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { addToTies } from './add-to-ties';
import { EvidenceInput, evidenceRows } from './evidence-rows';

@InputType({ description: 'Evidence for or against a node or a tie.' })
export class AddEvidenceInput {
  @Field(() => ID, { description: 'The node or tie.' })
  of: string;

  @Field(() => [EvidenceInput], { description: 'At least one source.' })
  evidence: EvidenceInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'True where it contradicts the record.' })
  contradicts: boolean;
}

/** Adds evidence for or against a node or a tie. */
function addEvidence(context: ChangeContext, input: AddEvidenceInput, options: WriteOptions): Promise<ChangeOutcome> {
  const { of: id, contradicts: against } = input;
  return recordChange(context, { action: ChangeAction.ADD_EVIDENCE, options, input }, async (transaction) => {
    const errors = new ValidationErrors();
    const rows = await evidenceRows(transaction.run, errors, input.evidence, ['input', 'evidence']);
    const evidence = rows.map((row) => ({ ...row, against }));
    const node = (await currentNodes(transaction.run, [id])).get(id);
    requireRecorded(errors, node, ['input', 'of']);
    const tie = node ? undefined : await requireCurrentTie(transaction.run, errors, id, ['input', 'of']);
    errors.throwIfAny();
    await requireInRegions(transaction.run, context.viewer, tie ? recordsOfTie(tie) : [id], ['input', 'of']);
    if (tie) return addToTie(transaction, tie, evidence, against);
    if (!node) throw new Error(`Neither a node nor a tie: ${id}`);
    await transaction.addEvidence([{ id, clearance: clearanceOfNode(node.properties) }], evidence);
    return { about: id, summary: nodeSummary(summaryKey(against), namesOf(node)) };
  });
}

const summaryKey = (against: boolean) => (against ? 'change.evidence.against' : 'change.evidence.for');

async function addToTie(
  transaction: ChangeTransaction,
  tie: TieVersion,
  evidence: EvidenceRow[],
  against: boolean,
): Promise<ChangeSummary> {
  const summary = await tieSummary(transaction.run, summaryKey(against), { ...tie.properties, ...tie });
  await addToTies(transaction, [tie], evidence, against);
  return { about: tie.id, summary };
}

const EvidencePayload = payloadType('Evidence', 'node', () => Node as never);

@Resolver()
export class EvidenceChangesResolver {
  @WriteMutation(
    () => EvidencePayload,
    'Adds evidence for or against a node or a tie. Evidence against a tie makes it contested; better evidence for it raises its confidence.',
  )
  addEvidence(
    @Arg('input', () => AddEvidenceInput, { description: 'The evidence.' }) input: AddEvidenceInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'node', addEvidence(context, { ...input, of: storedId(input.of) }, options));
  }
}
