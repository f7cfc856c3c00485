import type { EvidenceRow } from '../../store/model/rows';
import { clearanceOfNode } from '../../store/model/visibility';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { recordsOfTie, requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../transaction/change-record';
import { namesOf, nodeSummary, tieSummary } from '../transaction/change-summary';
import { currentNodes, requireCurrentTie, requireRecorded } from '../transaction/current';
import type { ChangeTransaction } from '../transaction/change-transaction';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { type TieVersion } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';
import type { EvidenceInput } from './evidence-input.type';
import { bestConfidence, evidenceRows } from './evidence-rows';

export interface AddEvidenceInput {
  /** The id of a node or tie. */
  of: string;
  evidence: EvidenceInput[];
  against: boolean;
}

/** Adds evidence for or against a node or a tie. */
export function addEvidence(
  context: ChangeContext,
  input: AddEvidenceInput,
  options: WriteOptions,
): Promise<ChangeOutcome> {
  const { of, against } = input;
  return recordChange(context, { action: ChangeAction.ADD_EVIDENCE, options, input }, async (transaction) => {
    const errors = new ValidationErrors();
    const rows = await evidenceRows(transaction.run, errors, input.evidence, ['evidence']);
    const evidence = rows.map((row) => ({ ...row, against }));
    const node = (await currentNodes(transaction.run, [of])).get(of);
    requireRecorded(errors, node, ['of']);
    const tie = node ? undefined : await requireCurrentTie(transaction.run, errors, of, ['of']);
    errors.throwIfAny();
    await requireInRegions(transaction.run, context.viewer, tie ? recordsOfTie(tie) : [of], ['of']);
    if (tie) return addToTie(transaction, tie, evidence, against);
    if (!node) throw new Error(`Neither a node nor a tie: ${of}`);
    await transaction.addEvidence({ id: of, clearance: clearanceOfNode(node.properties) }, evidence);
    return { about: of, summary: nodeSummary(summaryKey(against), namesOf(node)) };
  });
}

const summaryKey = (against: boolean) => (against ? 'change.evidence.against' : 'change.evidence.for');

/** Evidence against a tie makes it contested; better evidence for it raises its confidence. */
async function addToTie(
  transaction: ChangeTransaction,
  tie: TieVersion,
  evidence: EvidenceRow[],
  against: boolean,
): Promise<ChangeSummary> {
  const { id, from, to } = tie;
  const { confidence, contested, clearance } = tie.properties as TieVersion['properties'] & {
    confidence: EvidenceRow['confidence'];
    contested: boolean;
  };
  const best = bestConfidence([{ confidence }, ...evidence]);
  const changed = against ? { contested: true } : { confidence: best };
  const isRevised = against ? !contested : best !== confidence;
  const summary = await tieSummary(transaction.run, summaryKey(against), { ...tie.properties, ...tie });
  const added = await transaction.addEvidence({ id, clearance, ends: [from, to] }, evidence);
  if (isRevised && added > 0) await transaction.reviseTies([{ version: tie, changed }]);
  return { about: id, summary };
}
