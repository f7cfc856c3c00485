import type { EvidenceRow } from '../../store/model/rows';
import { clearanceOfNode } from '../../store/model/visibility';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import type { ChangeSummary } from '../ledger/change-record';
import { namesOf, nodeSummary, readEnds, tieSummary } from '../ledger/change-summary';
import { currentNodes, requireCurrentTie, requireRecorded } from '../ledger/current';
import { readEvidence } from '../ledger/evidence.store';
import type { Ledger } from '../ledger/ledger';
import { type ChangeOutcome, recordChange } from '../ledger/record-change';
import { readTieVersions, type TieVersion } from '../ledger/versions.store';
import type { WriteOptions } from '../write-mutation';
import type { EvidenceInput } from './evidence-input.type';
import { bestConfidence, evidenceRows, readSources } from './evidence-rows';

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
  const readAhead = (run: Run) =>
    Promise.all([
      readSources(run, input.evidence),
      currentNodes(run, [of]),
      readTieVersions(run, [of]),
      readEvidence(run, [of]),
    ]);
  return recordChange(context, { action: ChangeAction.ADD_EVIDENCE, options, input, readAhead }, async (ledger) => {
    const errors = new ValidationErrors();
    const rows = await evidenceRows(ledger.run, errors, input.evidence, ['evidence']);
    const evidence = rows.map((row) => ({ ...row, against }));
    const node = (await currentNodes(ledger.run, [of])).get(of);
    requireRecorded(errors, node, ['of']);
    const tie = node ? undefined : await requireCurrentTie(ledger.run, errors, of, ['of']);
    errors.throwIfAny();
    if (tie) ledger.readAhead((run) => readEnds(run, tie));
    await requireInRegions(ledger.run, context.viewer, tie ? [tie.from, tie.to] : [of], ['of']);
    if (tie) return addToTie(ledger, tie, evidence, against);
    if (!node) throw new Error(`Neither a node nor a tie: ${of}`);
    await ledger.addEvidence({ id: of, clearance: clearanceOfNode(node.properties) }, evidence);
    return { about: of, summary: nodeSummary(summaryKey(against), namesOf(node)) };
  });
}

const summaryKey = (against: boolean) => (against ? 'change.evidence.against' : 'change.evidence.for');

/** Evidence against a tie makes it contested; better evidence for it raises its confidence. */
async function addToTie(
  ledger: Ledger,
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
  const summary = await tieSummary(ledger.run, summaryKey(against), { ...tie.properties, ...tie });
  const added = await ledger.addEvidence({ id, clearance, ends: [from, to] }, evidence);
  if (isRevised && added > 0) await ledger.reviseTies([{ version: tie, changed }]);
  return { about: id, summary };
}
