import { lastDay } from '../../scalars/partial-date';
import { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import type { EvidenceInput } from '../evidence/evidence-input.type';
import { evidenceRows } from '../evidence/evidence-rows';
import { checkDates } from '../input/checks';
import { requireInRegions } from '../input/regions';
import { ValidationErrors } from '../input/validation-errors';
import { tieSummary } from '../ledger/change-summary';
import { requireCurrentTie } from '../ledger/current';
import { type ChangeOutcome, recordChange } from '../ledger/record-change';
import type { Key } from '../write-mutation';

export interface EndTieInput {
  id: string;
  until: string;
  evidence: EvidenceInput[];
}

/** Records when a tie ended, or corrects its end. */
export function endTie(context: ChangeContext, input: EndTieInput, key: Key): Promise<ChangeOutcome> {
  return recordChange(context, { action: ChangeAction.END_TIE, key, input }, async (ledger) => {
    const { run } = ledger;
    const { id, until } = input;
    const errors = new ValidationErrors();
    const tie = await requireCurrentTie(run, errors, id);
    const since = tie?.properties.since as string | null | undefined;
    checkDates(errors, [], { since, until });
    const evidence = await evidenceRows(run, errors, input.evidence, ['evidence']);
    errors.throwIfAny();
    if (!tie) throw new Error(`No tie ${id}`);
    await requireInRegions(run, context.viewer, [tie.from, tie.to], ['id']);
    if (tie.properties.until !== until) {
      await ledger.reviseTies([{ version: tie, changed: { until, validTo: lastDay(until) } }]);
    }
    await ledger.addEvidence({ id, clearance: tie.properties.clearance, ends: [tie.from, tie.to] }, evidence);
    return { about: id, summary: await tieSummary(run, 'change.tie.ended', { ...tie.properties, ...tie }, { until }) };
  });
}
