import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import type { EvidenceInput } from '../evidence/evidence-input.type';
import { evidenceRows, readSources } from '../evidence/evidence-rows';
import { checkDates } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import { readEnds, tieSummary } from '../transaction/change-summary';
import { requireCurrentTie } from '../transaction/current';
import { readEvidence } from '../transaction/evidence.store';
import { type ChangeOutcome, recordChange } from '../transaction/record-change';
import { readTieVersions } from '../transaction/versions.store';
import type { WriteOptions } from '../write-mutation';

export interface EndTieInput {
  id: string;
  until: string;
  evidence: EvidenceInput[];
}

/** Records when a tie ended, or corrects its end. */
export function endTie(context: ChangeContext, input: EndTieInput, options: WriteOptions): Promise<ChangeOutcome> {
  const readAhead = (run: Run) =>
    Promise.all([readTieVersions(run, [input.id]), readSources(run, input.evidence), readEvidence(run, [input.id])]);
  return recordChange(context, { action: ChangeAction.END_TIE, options, input, readAhead }, async (transaction) => {
    const { run } = transaction;
    const { id, until } = input;
    const errors = new ValidationErrors();
    const tie = await requireCurrentTie(run, errors, id);
    const since = tie?.properties.since;
    checkDates(errors, [], { since, until });
    const evidence = await evidenceRows(run, errors, input.evidence, ['evidence']);
    errors.throwIfAny();
    if (!tie) throw new Error(`No tie ${id}`);
    transaction.readAhead((ahead) => readEnds(ahead, tie));
    await requireInRegions(run, context.viewer, [tie.from, tie.to], ['id']);
    const summary = await tieSummary(run, 'change.tie.ended', { ...tie.properties, ...tie }, { until });
    if (tie.properties.until !== until) {
      await transaction.reviseTies([{ version: tie, changed: { until } }]);
    }
    await transaction.addEvidence({ id, clearance: tie.properties.clearance, ends: [tie.from, tie.to] }, evidence);
    return { about: id, summary };
  });
}
